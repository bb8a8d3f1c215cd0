import type { FunctionsBundle, OpenWorkbook } from '../../workbench/src/index';
import { openWorkbook } from '../../workbench/src/index';
import type { Cell, Cells, Platform } from './golden-case';

/**
 * A formula for a sheet of its own place, or rows of them; `{name}` stands for the block of that name,
 * `{column0}` for the first formula's cell in the row, `{column1}` for the next.
 */
export interface PlacedFormula {
  readonly formula: string | readonly (readonly string[])[];
  readonly blocks: Readonly<Record<string, Cells>>;
  /** Cells of their own with formulas, by name. */
  readonly parts?: Readonly<Record<string, string>>;
  /** How much of the sheet to read from the formula's cell on. */
  readonly rows: number;
  readonly columns: number;
}

/** Leaves room for what spills before the blocks begin. */
const FIRST_BLOCK_COLUMN = 8;

/** Types all formulas into a workbook with the bundle, at once, and reads what their cells show. */
export async function evaluate(
  formulas: readonly PlacedFormula[],
  bundle: FunctionsBundle | null,
  platform: Platform = 'web',
): Promise<readonly Cells[]> {
  const { workbook, tops } = await typedFormulas(formulas, bundle, platform);
  try {
    return await workbook.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const shown = formulas.map(({ rows, columns }, index) =>
        sheet.getRangeByIndexes(tops[index] ?? 0, 0, rows, columns).load('values'),
      );
      await context.sync();
      return shown.map(({ values }) => values as Cells);
    });
  } finally {
    workbook.close();
  }
}

/** The same as a file; `tops` are the rows of the formulas' cells, which stand in column A of Sheet1. */
export async function saveFormulas(
  formulas: readonly PlacedFormula[],
): Promise<{ readonly file: Uint8Array; readonly tops: readonly number[] }> {
  const { workbook, tops } = await typedFormulas(formulas, null, 'web');
  try {
    return { file: await workbook.save(), tops };
  } finally {
    workbook.close();
  }
}

async function typedFormulas(
  formulas: readonly PlacedFormula[],
  bundle: FunctionsBundle | null,
  platform: Platform,
): Promise<{ readonly workbook: OpenWorkbook; readonly tops: readonly number[] }> {
  const grid: Cell[][] = [];
  const tops = formulas.map((placed) => place(grid, placed));
  const width = Math.max(1, ...grid.map((row) => row.length));
  const workbook = await openWorkbook(undefined, {
    functions: bundle ? [bundle] : [],
    settings: {
      blankCells: platform === 'desktop' ? 'zero' : 'null',
      requestLimit: Infinity,
      answerLimit: Infinity,
    },
  });
  await workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    // A null leaves its cell blank.
    sheet.getRangeByIndexes(0, 0, grid.length, width).formulas = grid.map((row) =>
      Array.from({ length: width }, (_, column) => row[column] ?? null),
    );
    await context.sync();
  });
  return { workbook, tops };
}

/** Adds a formula and its blocks below what the grid holds, and answers the formula's row. */
function place(grid: Cell[][], { formula, blocks, parts = {}, rows }: PlacedFormula): number {
  const top = grid.length;
  const deepest = Math.max(rows, ...Object.values(blocks).map((cells) => cells.length));
  for (let row = 0; row <= deepest; row++) grid.push([]);
  const addresses = new Map<string, string>();
  const filled = (one: string) =>
    one.replace(/\{(\w+)\}/g, (all, name: string) => addresses.get(name) ?? all);
  let left = FIRST_BLOCK_COLUMN;
  for (const [name, cells] of Object.entries(blocks)) {
    const width = Math.max(...cells.map((row) => row.length));
    cells.forEach((row, down) =>
      row.forEach((cell, right) => (grid[top + down]![left + right] = typed(cell))),
    );
    addresses.set(name, address(top, left, cells.length, width));
    left += width;
  }
  for (const [name, part] of Object.entries(parts)) {
    grid[top]![left] = filled(part);
    addresses.set(name, address(top, left++, 1, 1));
  }
  const formulas = typeof formula === 'string' ? [[formula]] : formula;
  formulas.forEach((row, down) =>
    row.forEach((one, right) => {
      const inRow = one.replace(/\{column(\d+)\}/g, (_all, column: string) =>
        address(top + down, Number(column), 1, 1),
      );
      grid[top + down]![right] = filled(inRow);
    }),
  );
  return top;
}

/** Text is written as a formula, lest "95" become a number; so are errors. */
function typed(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  return cell.startsWith('#') ? `=${cell}` : `="${cell.replaceAll('"', '""')}"`;
}

function address(top: number, left: number, rows: number, columns: number): string {
  const first = `${letters(left)}${top + 1}`;
  return rows === 1 && columns === 1
    ? first
    : `${first}:${letters(left + columns - 1)}${top + rows}`;
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
