import fc from 'fast-check';
import type { FunctionDocument } from '../../reference/function-document';
import { templateFor, twinArguments, twinFormulas } from '../../reference/twin-formula';
import { changedBlock, sometimesBlank } from './changed-cells';
import type { Cells, GoldenCase } from './golden-case';
import { rowOf } from './twin-row';
import type { TwinRow } from './twin-row';

/** The golden cases of a function that its twin stands for, row by row where they spill. */
export function goldenRows(
  one: FunctionDocument,
  cases: readonly GoldenCase[],
): readonly TwinRow[] {
  return casesOf(one, cases).flatMap(({ seed, ranges, spills }) =>
    seed.expected.web
      .filter((_row, place) => place === 0 || Object.keys(seed.arguments).some(spills))
      .map((_row, place) => rowOf(one, ranges, seed.arguments, partOf(seed, spills, place))),
  );
}

/**
 * Rows for the twin of a function, grown from its golden cases: their cells changed a little, a lot, or
 * into what does not belong there. So a function's cases say which arguments it takes and of what shape.
 */
export function twinRows(
  one: FunctionDocument,
  cases: readonly GoldenCase[],
): fc.Arbitrary<TwinRow> {
  const own = casesOf(one, cases);
  const isOptional = (name: string) =>
    one.parameters.some((parameter) => parameter.name === name && parameter.optional);
  // The more arguments, the more there is to get wrong.
  const weighted = own.map((of) => ({
    weight: Object.keys(of.seed.arguments).length,
    arbitrary: fc.constant(of),
  }));
  return fc.oneof(...weighted).chain(({ seed, ranges, spills }) => {
    const blocks = Object.entries(partOf(seed, spills, 0)).map(([name, kept]) => {
      const words = wordsOf(
        own.map((other) => other.seed),
        name,
        seed,
      );
      const changed = changedBlock(name, kept, ranges.has(name), words);
      return [name, isOptional(name) ? sometimesBlank(changed) : changed] as const;
    });
    const given = Object.keys(seed.arguments).filter((name) => !isOptional(name));
    const all = Object.fromEntries(blocks);
    // A plan needs five arguments: they must be there together more often than not.
    return fc
      .oneof(
        { weight: 3, arbitrary: fc.record(all) },
        { weight: 1, arbitrary: fc.record(all, { requiredKeys: given }) },
      )
      .filter((changed) => templateOf(one, { arguments: changed }) !== undefined)
      .filter((changed) => !isTwoKpis(changed))
      .map((changed) => rowOf(one, ranges, seed.arguments, changed));
  });
}

/** Two targets one above the other are those of two KPIs, but where the direction says that they are a range. */
function isTwoKpis({ target, direction }: Readonly<Record<string, Cells>>): boolean {
  return target?.length === 2 && target[0]?.length === 1 && direction?.[0]?.[0] !== 'range';
}

/** A case that a twin stands for. */
interface TwinCase {
  readonly seed: GoldenCase;
  /** Its arguments that are blocks. */
  readonly ranges: ReadonlySet<string>;
  /** Whether an argument is a column of many KPIs: a twin is written for one of them. */
  readonly spills: (name: string) => boolean;
}

function casesOf(one: FunctionDocument, cases: readonly GoldenCase[]): readonly TwinCase[] {
  const taken = twinArguments(twinFormulas(one));
  const all = cases.filter((other) => other.function === one.name && other.formula === undefined);
  const own = all.filter(
    (other) =>
      Object.keys(other.arguments).every((argument) => taken.has(argument)) &&
      templateOf(one, other) !== undefined &&
      !isRefusedWord(other, all),
  );
  if (own.length === 0) throw new Error(`${one.name}: no golden case has arguments of its twin.`);
  const isTable = taken.has('row');
  return own.map((seed) => ({
    seed,
    ranges: rangeArguments(
      own.filter((other) => templateOf(one, other) === templateOf(one, seed)),
      isTable,
    ),
    spills: (name) => {
      const rows = seed.arguments[name]?.length ?? 1;
      return !isTable && rows > 1 && rows === seed.expected.web.length;
    },
  }));
}

/** The arguments for one KPI of those that a case has. */
function partOf(
  seed: GoldenCase,
  spills: TwinCase['spills'],
  place: number,
): Readonly<Record<string, Cells>> {
  return Object.fromEntries(
    Object.entries(seed.arguments).map(([name, cells]) => [
      name,
      spills(name) ? cells.slice(place, place + 1) : cells,
    ]),
  );
}

/** Which of several formulas stands for the function with these arguments; undefined where none does. */
function templateOf(
  { twin }: FunctionDocument,
  given: { readonly arguments: Readonly<Record<string, Cells>> },
): string | undefined {
  return 'formulas' in twin ? templateFor(twin.formulas, Object.keys(given.arguments)) : '';
}

/** Whether a case is about a text that is no word for anything: a twin does not read such words. */
function isRefusedWord(one: GoldenCase, cases: readonly GoldenCase[]): boolean {
  return Object.entries(one.arguments).some(([name, cells]) => {
    const known = cases
      .filter((other) => !isRefused(other))
      .flatMap((other) => wordsIn(other, name));
    return (
      known.length > 0 &&
      wordsIn({ arguments: { [name]: cells } }, name).some((word) => !known.includes(word))
    );
  });
}

function wordsIn(one: Pick<GoldenCase, 'arguments'>, name: string): readonly string[] {
  return (one.arguments[name] ?? [])
    .flat()
    .filter((cell): cell is string => typeof cell === 'string' && /^[a-z]/i.test(cell))
    .map((word) => word.toLowerCase());
}

function isRefused({ expected }: GoldenCase): boolean {
  return expected.web.flat().some((cell) => String(cell).startsWith('#'));
}

/** Arguments that a case gives a block for while it answers one cell, or one table. */
function rangeArguments(cases: readonly GoldenCase[], isTable: boolean): ReadonlySet<string> {
  return new Set(
    cases.flatMap((one) =>
      Object.entries(one.arguments)
        .filter(
          ([, cells]) =>
            width(cells) > 1 || (cells.length > 1 && (isTable || one.expected.web.length === 1)),
        )
        .map(([name]) => name),
    ),
  );
}

/**
 * Texts that stand for a choice, not for a number: what a direction or a method may be in cases whose
 * arguments have the same shape, since a direction goes with its target.
 */
function wordsOf(cases: readonly GoldenCase[], name: string, seed: GoldenCase): readonly string[] {
  const seen = cases
    .filter((other) => !isRefused(other))
    .filter((one) => shapeOf(one) === shapeOf(seed))
    .flatMap((one) => (one.arguments[name] ?? []).flat());
  if (seen.some((cell) => typeof cell === 'number')) return [];
  return seen.filter((cell): cell is string => typeof cell === 'string' && /^\w/.test(cell));
}

function shapeOf(one: GoldenCase): string {
  return Object.entries(one.arguments)
    .map(([name, cells]) => `${name} ${width(cells)}`)
    .filter((text) => !text.endsWith(' 1'))
    .join();
}

function width(cells: Cells): number {
  return cells[0]?.length ?? 1;
}

/**
 * Another draw in each run, but in CI (`test/fixed-draws.ts`). A failure names its seed; TWIN_SEED repeats it.
 */
export function twinSeed(): number {
  const { TWIN_SEED } = process.env;
  if (TWIN_SEED) return Number(TWIN_SEED);
  return fc.readConfigureGlobal().seed ?? Math.floor(Math.random() * 2 ** 31);
}
