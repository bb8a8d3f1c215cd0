import { useEffect, useMemo } from 'react';
import type { DragEvent } from 'react';
import type { WorkbookSession } from '../session/session';
import { downloadWorkbook, openFile } from './files';

export interface Files {
  readonly create: () => void;
  readonly open: (file: File) => void;
  readonly save: () => void;
  /** For the element on which a file may be dropped. */
  readonly drop: {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

/** New, open, save: by buttons, by Ctrl+O and Ctrl+S, by dropping a file on the window. */
export const useFiles = (
  session: WorkbookSession,
  attempt: (work: Promise<unknown>) => void,
): Files => {
  const files = useMemo<Files>(
    () => ({
      create: () => session.openNew(),
      open: (file) => attempt(openFile(session, file)),
      save: () => attempt(downloadWorkbook(session)),
      drop: {
        onDragOver: (event) => {
          if (event.dataTransfer.types.includes('Files')) event.preventDefault();
        },
        onDrop: (event) => {
          const [file] = event.dataTransfer.files;
          if (!file) return;
          event.preventDefault();
          attempt(openFile(session, file));
        },
      },
    }),
    [session, attempt],
  );
  useEffect(() => {
    const keyed = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      if (event.key === 's') files.save();
      else if (event.key === 'o') document.getElementById('open-file')?.click();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', keyed);
    return () => window.removeEventListener('keydown', keyed);
  }, [files]);
  return files;
};
