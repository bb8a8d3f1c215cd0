import fc from 'fast-check';
import type { FunctionDocument } from '../../reference/function-document';
import { twinArguments, twinFormulas } from '../../reference/twin-formula';
import { changedBlock, sometimesBlank } from './changed-cells';
import type { Cells, GoldenCase } from './golden-case';
import { rowOf } from './twin-row';
import type { TwinRow } from './twin-row';

/**
 * Rows for the twin of a function, grown from its golden cases: their cells changed a little, a lot, or
 * into what does not belong there. So a function's cases say which arguments it takes and of what shape.
 */
export function twinRows(
  one: FunctionDocument,
  cases: readonly GoldenCase[],
): fc.Arbitrary<TwinRow> {
  const taken = twinArguments(twinFormulas(one));
  const own = cases.filter(
    ({ function: name, formula, arguments: given, expected }) =>
      name === one.name &&
      formula === undefined &&
      Object.keys(given).every((argument) => taken.has(argument)) &&
      !isRefusedWord({ given, expected }),
  );
  if (own.length === 0) throw new Error(`${one.name}: no golden case has arguments of its twin.`);
  const isTable = taken.has('row');
  const ranges = rangeArguments(own, isTable);
  const isOptional = (name: string) =>
    one.parameters.some((parameter) => parameter.name === name && parameter.optional);
  // The more arguments, the more there is to get wrong.
  const weighted = own.map((seed) => ({
    weight: Object.keys(seed.arguments).length,
    arbitrary: fc.constant(seed),
  }));
  return fc.oneof(...weighted).chain((seed) => {
    const blocks = Object.entries(seed.arguments).map(([name, cells]) => {
      // A spilling column is many KPIs: a twin is written for one of them.
      const spills = !isTable && cells.length > 1 && cells.length === seed.expected.web.length;
      const kept = spills ? cells.slice(0, 1) : cells;
      const words = wordsOf(own, name, seed);
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
      .map((changed) => rowOf(one, ranges, seed.arguments, changed));
  });
}

/** Whether a case is about a text that is no word for anything: a twin does not read such words. */
function isRefusedWord({
  given,
  expected,
}: { given: GoldenCase['arguments'] } & Pick<GoldenCase, 'expected'>): boolean {
  const refused = expected.web.flat().some((cell) => String(cell).startsWith('#'));
  return (
    refused &&
    Object.values(given)
      .flat(2)
      .some((cell) => /^\w/.test(typeof cell === 'string' ? cell : ''))
  );
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
    .filter(({ expected }) => expected.web.flat().every((cell) => !String(cell).startsWith('#')))
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
 * Another draw in each run, but in CI, where a change must not fail by what it did not touch. A failure
 * names its seed; TWIN_SEED repeats it.
 */
export function twinSeed(): number {
  const { TWIN_SEED, CI } = process.env;
  if (TWIN_SEED) return Number(TWIN_SEED);
  return CI ? 1 : Math.floor(Math.random() * 2 ** 31);
}
