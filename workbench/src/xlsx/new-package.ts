import { PackageEdits } from './save-package';
import { TRANSITIONAL } from './save-dialect';
import { DECLARATION, tag } from './write-text';

const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The two fills that Excel expects in first place, and one of each other kind: the Normal style. */
const STYLES = tag(
  'styleSheet',
  { xmlns: TRANSITIONAL.main },
  '<fonts count="1"><font><sz val="11"/><color rgb="FF000000"/><name val="Calibri"/><family val="2"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
);

/** A styles part for a workbook that has none. */
export const addStyles = (edits: PackageEdits, workbookPart: string): string => {
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1);
  const part = edits.has(`${folder}styles.xml`)
    ? edits.freeName(`${folder}styles#.xml`)
    : `${folder}styles.xml`;
  edits.add(part, DECLARATION + STYLES, `${SPREADSHEET}.styles+xml`);
  edits.relate(workbookPart, `${TRANSITIONAL.relationships}/styles`, { part });
  return part;
};

/** A package with a workbook that holds no sheet yet. */
export const newPackage = (workbookPart: string, date1904: boolean): PackageEdits => {
  const edits = new PackageEdits(null);
  edits.set('[Content_Types].xml', DECLARATION + tag('Types', { xmlns: TYPES }));
  edits.relate('', `${TRANSITIONAL.relationships}/officeDocument`, { part: workbookPart });
  const content =
    tag('workbookPr', { date1904: date1904 || undefined }) +
    tag('bookViews', {}, tag('workbookView')) +
    tag('sheets');
  edits.addByExtension(workbookPart, '<workbook/>', 'application/xml');
  edits.add(
    workbookPart,
    DECLARATION +
      tag('workbook', { xmlns: TRANSITIONAL.main, 'xmlns:r': TRANSITIONAL.relationships }, content),
    `${SPREADSHEET}.sheet.main+xml`,
  );
  addStyles(edits, workbookPart);
  return edits;
};
