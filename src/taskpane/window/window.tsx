// The entry of a large window over Excel: help, or the whole preview of a list.
import { makeStyles, tokens } from '@fluentui/react-components';
import { Storage, StorageType } from '@microsoft/office-js-helpers';
import { useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { HelpText } from '../help/help-text';
import { Themed } from '../theme/themed';
import { PreviewTable } from './preview-table';
import { WINDOW_CONTAINER, WINDOW_KEY, type WindowContent } from './window-content';

const useStyles = makeStyles({
  page: {
    height: '100%',
    overflowY: 'auto',
    boxSizing: 'border-box',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
  },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
  },
});

function Window({ content }: { readonly content: WindowContent }) {
  const styles = useStyles();
  const page = useRef<HTMLElement>(null);
  // It is longer than the window: keys scroll it from the start.
  useEffect(() => page.current?.focus(), []);
  return (
    <main ref={page} tabIndex={0} aria-labelledby="title" className={styles.page}>
      <h1 id="title" className={styles.heading}>
        {content.view === 'help' ? 'KPI Cascade' : content.title}
      </h1>
      {content.view === 'help' ? <HelpText /> : <PreviewTable rows={content.rows} />}
    </main>
  );
}

void Office.onReady(() => {
  const place = document.getElementById('window');
  if (!place) return;
  const storage = new Storage<WindowContent | undefined>(
    WINDOW_CONTAINER,
    StorageType.LocalStorage,
  );
  const content = storage.get(WINDOW_KEY) ?? { view: 'help' };
  // It holds names and values of the workbook: nothing of it stays on the machine.
  storage.delete(WINDOW_KEY);
  createRoot(place).render(
    <Themed>
      <Window content={content} />
    </Themed>,
  );
});
