import type { WorkbookSession } from '../session/session';

/** Hides and shows rows of the sheet in front, as the outline's buttons do. */
export const setRowsHidden = (
  { host, activeSheet: sheet }: WorkbookSession,
  hidden: ReadonlyMap<number, boolean>,
): Promise<void> =>
  host.asUser(() => {
    for (const [row, isHidden] of hidden) {
      sheet.rows.set(row, { ...sheet.rows.get(row), hidden: isHidden });
      sheet.changes.rows.add(row);
    }
  });
