import { useEffect, useState } from 'react';
import type { WorkbookSession } from '../session/session';

/** Work that is over sooner than this many milliseconds is not worth a word. */
const PATIENCE = 150;

/** Whether the workbook has been at work for long enough to say so. */
export const useBusy = (session: WorkbookSession): boolean => {
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const off = session.on('busy', (working) => {
      clearTimeout(timer);
      if (working) timer = setTimeout(() => setBusy(true), PATIENCE);
      else setBusy(false);
    });
    return () => {
      clearTimeout(timer);
      off();
    };
  }, [session]);
  return busy;
};
