/** The library's namespace as a page has it: the cases get it as an argument and need nothing else. */
export type ExcelNamespace = typeof Excel;

/** One thing that src/excel relies on a host for. */
export interface ContractCase {
  readonly name: string;
  /** Where it is documented: a page of the Office Add-ins documentation, or an issue of office-js. */
  readonly cite: string;
  /** Leaves the workbook as it was, so that it can run in somebody's open Excel. */
  readonly run: (excel: ExcelNamespace) => Promise<void>;
  /** Holds on the web alone: a report from Excel on Windows or Mac leaves it out. */
  readonly onlyOnTheWeb?: true;
}

/** The documentation page of a member: `member('range', 'values')`, `member('range', 'clear()')`. */
export const member = (type: string, name: string): string => {
  const page = `https://learn.microsoft.com/javascript/api/excel/excel.${type}`;
  const method = name.endsWith('()');
  const anchor = method ? name.slice(0, -2) : name;
  return `${page}#excel-excel-${type}-${anchor.toLowerCase()}-member${method ? '(1)' : ''}`;
};

export const issue = (number: number): string =>
  `https://github.com/OfficeDev/office-js/issues/${number}`;

export const guide = (path: string): string =>
  `https://learn.microsoft.com/office/dev/add-ins/${path}`;
