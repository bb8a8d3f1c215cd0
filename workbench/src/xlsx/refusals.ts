/** Why a file can't be opened; each code has one kind of cure, which the message names. */
export type RefusalCode =
  | 'empty'
  | 'encrypted'
  | 'xls'
  | 'xlsb'
  | 'not-a-workbook'
  | 'truncated'
  | 'damaged'
  | 'zip64'
  | 'zip-bomb'
  | 'doctype'
  | 'encoding'
  | 'compression';

const MESSAGES: Readonly<Record<RefusalCode, string>> = {
  empty: 'The file is empty (0 bytes). Save the workbook again and open that copy.',
  encrypted:
    'The workbook is encrypted with a password. Open it in Excel, remove the password under File > Info > Protect Workbook > Encrypt with Password, and save it.',
  xls: 'The file is an Excel 97-2003 workbook (.xls). Save it in Excel as an Excel Workbook (.xlsx).',
  xlsb: 'The file is an Excel Binary Workbook (.xlsb). Save it in Excel as an Excel Workbook (.xlsx).',
  'not-a-workbook': 'The file is not an Excel workbook (.xlsx or .xlsm).',
  truncated: 'The file ends too early: it was cut off. Copy or download it again.',
  damaged: 'The file is damaged.',
  zip64:
    'The file uses ZIP64, which is for packages over 4 GB. Open it in Excel and save it again as .xlsx.',
  'zip-bomb': 'The file would unpack to far more than a workbook holds, so it is not opened.',
  doctype: 'The file holds a document type declaration (DOCTYPE), which no workbook may hold.',
  encoding: 'The file holds a part in a character encoding other than UTF-8 or UTF-16.',
  compression: 'The file is packed by a method that no workbook uses. Save it in Excel again.',
};

/** The only error that opening a file throws: this file is not taken, and why. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: RefusalCode,
    /** Where or what exactly, added to the message: `xl/workbook.xml: …`. */
    detail = '',
  ) {
    super(detail === '' ? MESSAGES[code] : `${MESSAGES[code]} (${detail})`);
  }
}
