// The pane's entry: chooses what to show and shares nothing with others.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Opening } from './shell/opening';
import { OutsideExcel } from './shell/outside-excel';
import { Themed } from './theme/themed';

void Office.onReady(({ host }) => {
  const place = document.getElementById('pane');
  if (!place) return;
  // A host that is no Excel, or a page that was opened by itself.
  const inExcel = host === Office.HostType.Excel;
  createRoot(place).render(
    <StrictMode>
      <Themed>{inExcel ? <Opening /> : <OutsideExcel />}</Themed>
    </StrictMode>,
  );
});
