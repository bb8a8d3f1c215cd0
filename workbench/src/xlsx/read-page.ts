import { parseA1, splitReference } from '../document/address';
import { ROWS } from '../document/changes';
import {
  MARGIN_SIDES,
  NORMAL_MARGINS,
  type PageMargins,
  type PageSetup,
  type RangeBox,
  sameMargins,
} from '../document/sheet';
import { decodeXstring } from './xml-text';
import type { XmlElement } from './xml-tree';

/** The areas of `Sheet!$A:$A,Sheet!$1:$1`; a quoted sheet name may hold commas. */
export const areasOf = (formula: string): RangeBox[] =>
  (formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [])
    .map((area) => parseA1(splitReference(area.trim()).address))
    .filter((box) => box !== null);

/** Print set-up as the sheet's part says; print area and titles stand in names (`readPrintNames`). */
export const readPage = (sheet: XmlElement): PageSetup => {
  const setup = sheet.child('pageSetup');
  const orientation = setup?.attribute('orientation');
  const paperSize = setup?.number('paperSize');
  // Excel ignores the fit unless the sheet's properties ask for it; 0 pages means as many as it takes.
  const fits = sheet.at('sheetPr', 'pageSetUpPr')?.flag('fitToPage') ?? false;
  const margins = marginsOf(sheet.child('pageMargins'));
  const text = sheet.child('headerFooter');
  const header = text?.child('oddHeader')?.text();
  const footer = text?.child('oddFooter')?.text();
  return {
    ...((orientation === 'portrait' || orientation === 'landscape') && { orientation }),
    ...(paperSize !== undefined && { paperSize }),
    ...(fits && {
      fitToWidth: setup?.number('fitToWidth') ?? 1,
      fitToHeight: setup?.number('fitToHeight') ?? 1,
    }),
    ...(sheet.child('printOptions')?.flag('horizontalCentered') === true && {
      centerHorizontally: true,
    }),
    ...(!sameMargins(margins, NORMAL_MARGINS) && { margins }),
    ...(header !== undefined && { header: decodeXstring(header) }),
    ...(footer !== undefined && { footer: decodeXstring(footer) }),
  };
};

const marginsOf = (margins: XmlElement | undefined): PageMargins =>
  Object.fromEntries(
    MARGIN_SIDES.map((side) => [side, margins?.number(side) ?? NORMAL_MARGINS[side]]),
  ) as PageMargins;

/** What a sheet's built-in names add; only the first area of a print area counts here. */
export const readPrintNames = (printArea?: string, printTitles?: string): PageSetup => {
  const [area] = areasOf(printArea ?? '');
  const rows = areasOf(printTitles ?? '').find(
    (box) => !(box.top === 0 && box.bottom === ROWS - 1),
  );
  return {
    ...(area && { printArea: area }),
    ...(rows && { titleRows: { first: rows.top, last: rows.bottom } }),
  };
};
