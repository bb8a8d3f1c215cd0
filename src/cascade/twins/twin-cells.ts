/**
 * The cells of a twin's arguments, by their names in the function: addresses, names or constants, each a
 * single cell or a block. What is missing is left out.
 */
export type TwinCells = Readonly<Record<string, string | undefined>>;

/** Whether a cell is left blank, in a formula: `""`, spaces, or the 0 that stands for no value. */
export function isLeftOut(cell: string): string {
  return `OR(TRIM(${cell})="",${cell}=0)`;
}

/** @throws for an argument that the twin cannot do without */
export function required(cells: TwinCells, name: string): string {
  const cell = cells[name];
  if (cell === undefined) throw new Error(`The twin asks for ${name}.`);
  return cell;
}

/** A word's cell, or the word that holds when it is left out; a blank cell has it too. */
export function word(cells: TwinCells, name: string, leftOut: string): string {
  const cell = cells[name];
  if (cell?.startsWith('"')) return cell;
  return cell === undefined ? `"${leftOut}"` : `IF(${isLeftOut(cell)},"${leftOut}",${cell})`;
}

/**
 * A word's cell to compare with words other than `leftOut`, the one that holds when it is left out: a
 * blank cell is none of them.
 */
export function choice(cells: TwinCells, name: string, leftOut: string): string {
  return cells[name] ?? `"${leftOut}"`;
}

/** Where the cells of a block hold more than that: 1 and 0, as an array. */
export function filledTwin(block: string): string {
  return `((TRIM(${block})<>"")*(${block}<>0))`;
}

/** An answer over blocks, #N/A where a cell of them is an error. */
export function withoutErrors(blocks: readonly string[], answer: string): string {
  const errors = blocks.map((block) => `SUMPRODUCT(--ISERROR(${block}))`).join('+');
  return `IF(${errors}>0,NA(),${answer})`;
}

/**
 * Where all factors of a row hold and none is an error, as an array of TRUE and FALSE. Conditions over a
 * block are products: AND and OR would make one of it, and IF needs a formula of its own
 * (Ctrl+Shift+Enter) in Excel 2010.
 */
export function holds(...factors: readonly string[]): string {
  return `ISNUMBER(1/(${factors.join('*')}))`;
}
