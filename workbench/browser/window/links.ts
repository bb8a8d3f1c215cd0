import type { WorkbookSession } from '../session/session';
import { findPlace } from '../selection/place-text';

/** Goes to an address or a name as it is typed into the name box. @returns false where there is none */
export const goTo = (session: WorkbookSession, text: string): Promise<void> | false => {
  const place = findPlace(session.document, text, session.activeSheet);
  return place ? goToPlace(session, place.sheet.id, place.box) : false;
};

const goToPlace = async (
  session: WorkbookSession,
  sheetId: string,
  box: Parameters<WorkbookSession['select']>[1],
): Promise<void> => {
  if (session.activeSheet.id !== sheetId) await session.activateSheet(sheetId);
  await session.select(sheetId, box);
};

/** Follows the hyperlink of a cell, where it has one. */
export const followLink = async (
  session: WorkbookSession,
  row: number,
  column: number,
): Promise<void> => {
  const link = session.activeSheet.hyperlinks.find(
    ({ box }) => row >= box.top && row <= box.bottom && column >= box.left && column <= box.right,
  );
  if (link?.location !== undefined) {
    if ((await goTo(session, link.location)) === false)
      throw new Error(`The link leads to ${link.location}, which is not in this workbook.`);
  } else if (link?.address !== undefined && /^(https?|mailto):/i.test(link.address))
    window.open(link.address, '_blank', 'noopener');
};
