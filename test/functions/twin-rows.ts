import fc from 'fast-check';
import type { FunctionDocument } from '../../reference/function-document';
import { fillTwin, guardTwin } from '../../src/cascade/twins/fill-twin';
import type { Cell, Cells, GoldenCase } from './golden-case';

/** One set of arguments with the function and its twin over the same cells. */
export interface TwinRow {
  readonly blocks: Readonly<Record<string, Cells>>;
  readonly call: string;
  readonly twin: string;
}

/**
 * Rows for the twin of a function, grown from its golden cases: their cells changed a little, a lot, or
 * into what does not belong there. So a function's cases say which arguments it takes and of what shape.
 */
export function twinRows(
  one: FunctionDocument,
  cases: readonly GoldenCase[],
): fc.Arbitrary<TwinRow> {
  const own = cases.filter(
    ({ function: name, formula }) => name === one.name && formula === undefined,
  );
  if (own.length === 0)
    throw new Error(`${one.name} has a twin and no golden case with arguments.`);
  const ranges = rangeArguments(own);
  const words = new Map(one.parameters.map(({ name }) => [name, wordsOf(own, name)]));
  return fc.constantFrom(...own).chain((seed) => {
    const blocks = Object.entries(seed.arguments).map(([name, cells]) => {
      // A spilling column is many KPIs: a twin is written for one of them.
      const kept = ranges.has(name) ? cells : cells.slice(0, 1);
      return [name, changedBlock(kept, ranges.has(name), words.get(name) ?? [])] as const;
    });
    return fc
      .record(Object.fromEntries(blocks))
      .map((changed) => rowOf(one, ranges, seed.arguments, changed));
  });
}

/** Arguments that a case gives a block for while it answers one cell. */
function rangeArguments(cases: readonly GoldenCase[]): ReadonlySet<string> {
  return new Set(
    cases
      .filter(({ expected }) => expected.web.length === 1)
      .flatMap((one) => Object.entries(one.arguments))
      .filter(([, cells]) => cells.length > 1 || (cells[0]?.length ?? 0) > 1)
      .map(([name]) => name),
  );
}

/** Texts that stand for a choice, not for a number: what a direction or a method may be. */
function wordsOf(cases: readonly GoldenCase[], name: string): readonly string[] {
  const seen = cases
    .filter(({ expected }) => expected.web.flat().every((cell) => !String(cell).startsWith('#')))
    .flatMap((one) => (one.arguments[name] ?? []).flat());
  const numeric = seen.some((cell) => typeof cell === 'number');
  return numeric
    ? []
    : (seen.filter((cell) => typeof cell === 'string' && /^\w/.test(cell)) as string[]);
}

function rowOf(
  one: FunctionDocument,
  ranges: ReadonlySet<string>,
  seed: GoldenCase['arguments'],
  blocks: Readonly<Record<string, Cells>>,
): TwinRow {
  if (!('formula' in one.twin)) throw new Error(`${one.name} has no twin.`);
  const names = one.parameters.map(({ name }) => name);
  const last = names.indexOf(names.filter((name) => name in blocks).at(-1) ?? '');
  const placeholders = Object.fromEntries(Object.keys(blocks).map((name) => [name, `{${name}}`]));
  const guarded = one.parameters
    .filter(({ name, optional }) => !optional && !ranges.has(name) && holdsNumbers(seed[name]))
    .map(({ name }) => `{${name}}`);
  return {
    blocks,
    call: `=KPI.${one.name}(${names
      .slice(0, last + 1)
      .map((name) => placeholders[name] ?? '')
      .join(',')})`,
    twin: `=${guardTwin(fillTwin(one.twin.formula, placeholders), guarded)}`,
  };
}

function holdsNumbers(cells: Cells | undefined): boolean {
  return cells?.[0]?.[0] === undefined || typeof cells[0][0] !== 'string' || cells[0][0] === '';
}

function changedBlock(
  cells: Cells,
  isRange: boolean,
  words: readonly string[],
): fc.Arbitrary<Cells> {
  const changed = fc.tuple(
    ...cells.map((row) => fc.tuple(...row.map((one) => changedCell(one, words)))),
  );
  if (!isRange || cells.length === 1) return changed;
  // Rows may be fewer or doubled: nothing hangs on the number in the published example.
  return fc
    .tuple(changed, fc.nat({ max: cells.length - 1 }), fc.boolean())
    .map(([rows, skipped, twice]) => (twice ? [...rows, ...rows] : rows.slice(skipped)));
}

function changedCell(cell: Cell, words: readonly string[]): fc.Arbitrary<Cell> {
  if (words.length > 0) return fc.constantFrom<Cell>(cell, ...words);
  if (typeof cell === 'string' || typeof cell === 'boolean') return fc.constant(cell);
  const value = cell ?? 1;
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant(value) },
    { weight: 4, arbitrary: fc.integer({ min: -40, max: 40 }).map((step) => value + step) },
    {
      weight: 3,
      arbitrary: fc.integer({ min: 1, max: 300 }).map((share) => (value * share) / 100),
    },
    { weight: 1, arbitrary: fc.constantFrom<Cell>(0, 1, -1, -value, 0.1, 100, 1e9, 1e-9) },
    { weight: 1, arbitrary: fc.constantFrom<Cell>(null, '', 'n/a', '95', true, '#N/A', '#DIV/0!') },
  );
}
