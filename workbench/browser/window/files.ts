import type { WorkbookSession } from '../session/session';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Opens a file of this computer. Rejects with a message for a person where it is no workbook. */
export const openFile = async (session: WorkbookSession, file: File): Promise<void> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  session.open(bytes, file.name);
};

/** Downloads the workbook under its own name. */
export const downloadWorkbook = async (session: WorkbookSession): Promise<void> => {
  const bytes = await session.save();
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = session.fileName;
  link.click();
  // Not at once: the download has to have begun.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
