/** Cells as the clipboard has them as text: tabs between, a line for each row, quotes where a cell has such. */
export const toTableText = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(quoted).join('\t')).join('\r\n');

const quoted = (text: string): string =>
  /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** The cells of such a text, each row as long as the longest; a last line that is empty is none. */
export const fromTableText = (text: string): string[][] => {
  const rows: string[][] = [[]];
  // A cell in quotes, or one without, and what ends it.
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy;
  for (let found = cell.exec(text); found; found = cell.exec(text)) {
    const [, inQuotes, plain = '', end = ''] = found;
    rows.at(-1)!.push(inQuotes === undefined ? plain : inQuotes.replaceAll('""', '"'));
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  const last = rows.at(-1)!;
  if (rows.length > 1 && last.every((one) => one === '') && last.length <= 1) rows.pop();
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
};
