import fc from 'fast-check';
import { isoDate } from '../../src/domain/dates';
import type { Cell, Cells } from './golden-case';

/** What does not belong in a cell that counts. */
const STRANGE = fc.constantFrom<Cell>(null, '', 'n/a', '95', true, '#N/A', '#DIV/0!');
/**
 * In a block Excel's own functions pass over TRUE and "95"; the workbench's engine counts them in
 * FORECAST, LOOKUP and others, so that it cannot tell whether a twin is right there.
 */
const STRANGE_IN_BLOCK = fc.constantFrom<Cell>(null, '', 'n/a', '#N/A', '#DIV/0!');

/** Columns of days, of which some may be years or texts like 2024-06-30. */
const LISTED_DAYS = /^(applied|accepted|promised|delivered|launched)$/;

/** A block of golden cells, changed cell by cell; a range may lose rows or have them twice. */
export function changedBlock(
  name: string,
  cells: Cells,
  isRange: boolean,
  words: readonly string[],
): fc.Arbitrary<Cells> {
  // Levels are the shape of a block, and a twin takes a block of one parent.
  if (/^levels?$/.test(name)) return fc.constant(cells);
  // A twin of coverages takes them for what they are, shares of 1.
  const isShare = name === 'coverages';
  if (name === 'milestones') return changedMilestones(cells);
  if (name === 'thresholds') return changedThresholds(cells);
  const isDate = /date|start|due|asOf/i.test(name);
  return fc.tuple(
    ...cells.map((row) =>
      fc.tuple(
        ...row.map((cell) =>
          words.length > 0
            ? fc.constantFrom<Cell>(cell, ...words)
            : isDate
              ? changedDate(cell, isRange)
              : LISTED_DAYS.test(name)
                ? listedDay(cell)
                : changedCell(cell, cells.length * cells[0]!.length > 1).map((changed) =>
                    isShare && typeof changed === 'number'
                      ? Math.min(1, Math.max(0, changed))
                      : changed,
                  ),
        ),
      ),
    ),
  );
}

/** Pairs of thresholds, one of two of them left blank, or all of them by one blank cell. */
function changedThresholds(cells: Cells): fc.Arbitrary<Cells> {
  const blank = fc.constantFrom<Cell>(null, '', ' ', 0);
  const oneBlank = fc
    .tuple(fc.nat({ max: cells.length - 1 }), blank)
    .map(([place, cell]) => cells.map((row, at) => (at === place ? row.map(() => cell) : row)));
  const pairs = cells.map((row) => fc.tuple(...row.map((cell) => changedCell(cell, true))));
  return fc.oneof(
    { weight: 10, arbitrary: fc.tuple(...pairs) },
    { weight: 2, arbitrary: oneBlank },
    { weight: 1, arbitrary: blank.map((cell) => [[cell]]) },
  );
}

/** Milestones in any order, near each other and far off, two on one day; and at times what is none. */
function changedMilestones(cells: Cells): fc.Arbitrary<Cells> {
  const far = fc.integer({ min: -250, max: 250 });
  const row = fc.constantFrom(...cells).chain(([day = null, value = null]) =>
    fc.tuple(
      fc.oneof(
        { weight: 3, arbitrary: fc.constant<Cell>(day) },
        {
          weight: 4,
          arbitrary: far.map((step): Cell => (typeof day === 'number' ? day + step : day)),
        },
        { weight: 1, arbitrary: listedDay(day) },
      ),
      fc.oneof(
        { weight: 15, arbitrary: fc.integer({ min: -20, max: 120 }).map((some): Cell => some) },
        { weight: 5, arbitrary: fc.constant<Cell>(value) },
        { weight: 1, arbitrary: STRANGE_IN_BLOCK },
      ),
    ),
  );
  const blank = fc.constantFrom<readonly Cell[]>([null, null], ['', ''], [0, null]);
  const rows = fc.oneof({ weight: 9, arbitrary: row }, { weight: 1, arbitrary: blank });
  return fc.array(rows, { minLength: 1, maxLength: 4 });
}

/** An optional argument is blank at times, in every way in which a cell can be blank to a function. */
export function sometimesBlank(cells: fc.Arbitrary<Cells>): fc.Arbitrary<Cells> {
  const blank = fc.constantFrom<Cells>([[null]], [['']], [[' ']], [[0]]);
  return cells.chain((changed) =>
    changed.length * (changed[0]?.length ?? 1) > 1
      ? fc.constant(changed)
      : fc.oneof({ weight: 12, arbitrary: fc.constant(changed) }, { weight: 1, arbitrary: blank }),
  );
}

function changedCell(cell: Cell, inBlock: boolean): fc.Arbitrary<Cell> {
  if (typeof cell === 'string' || typeof cell === 'boolean') return fc.constant(cell);
  const value = cell ?? 1;
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant(value) },
    { weight: 4, arbitrary: fc.integer({ min: -40, max: 40 }).map((step) => value + step) },
    { weight: 3, arbitrary: fc.integer({ min: 1, max: 300 }).map((part) => (value * part) / 100) },
    { weight: 1, arbitrary: fc.constantFrom<Cell>(0, 1, -1, -value, 0.1, 100, 1e9, 0.001) },
    { weight: 1, arbitrary: inBlock ? STRANGE_IN_BLOCK : STRANGE },
  );
}

/** Days and years; a twin reads no dates that are texts. */
function changedDate(cell: Cell, isRange: boolean): fc.Arbitrary<Cell> {
  if (typeof cell === 'string' || typeof cell === 'boolean') return fc.constant(cell);
  const day = cell ?? 45_000;
  const days = fc.integer({ min: -200, max: 200 }).map((step) => day + step);
  const years = fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 2022, max: 2026 }).map((year): Cell => year) },
    { weight: 1, arbitrary: fc.constantFrom<Cell>(0, -5, 0.5, 45_000.75, 3_000_000) },
    { weight: 1, arbitrary: STRANGE },
  );
  const listed = fc.constantFrom<Cell>(null, '', 2023, 2024, 45_000.75, -5, 3_000_000, 'n/a');
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant<Cell>(day) },
    { weight: 4, arbitrary: day > 2200 ? days : fc.constant<Cell>(day) },
    ...(isRange ? [{ weight: 1, arbitrary: listed }] : [{ weight: 2, arbitrary: years }]),
  );
}

/** A day of a column: near the given one, a year, a text that any Excel reads as a date, or none at all. */
function listedDay(cell: Cell): fc.Arbitrary<Cell> {
  if (typeof cell === 'string' || typeof cell === 'boolean') return fc.constant(cell);
  const day = cell === null || cell < 2200 ? 45_000 : cell;
  const days = fc.integer({ min: -20, max: 20 }).map((step) => day + step);
  return fc.oneof(
    { weight: 6, arbitrary: fc.constant<Cell>(cell) },
    { weight: 8, arbitrary: days },
    { weight: 2, arbitrary: days.map((some): Cell => some + 0.75) },
    { weight: 2, arbitrary: days.map((some): Cell => isoDate(some)) },
    { weight: 2, arbitrary: fc.integer({ min: 2022, max: 2025 }).map((year): Cell => year) },
    { weight: 2, arbitrary: fc.constantFrom<Cell>(null, '', ' ', 0) },
    { weight: 1, arbitrary: fc.constantFrom<Cell>('n/a', '#N/A', -5, 0.5, 3_000_000, '30.6.2024') },
  );
}
