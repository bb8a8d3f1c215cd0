import path from 'node:path';
import fc from 'fast-check';
import type { FunctionDocument } from '../../reference/function-document';
import { readFunctions } from '../../reference/read-functions';
import { useOfficeCustomFunctions } from './custom-functions';
import { buildFunctions, loadFunctions } from './functions-bundle';
import type { Answers } from './functions-bundle';

// Whatever stands in the cells: a rectangle of numbers, texts and errors, or one error, never what Excel cannot show.

const functions = readFunctions(path.join(__dirname, '..', '..', 'src', 'functions'));

let loaded: ReadonlyMap<string, Answers>;
beforeAll(() => {
  useOfficeCustomFunctions();
  loaded = loadFunctions(buildFunctions().script);
});

const usual = fc.constantFrom<unknown>(0, 1, 2, 50, 80, 95, 100, 120);
/** Days in their order, so that plans are to be judged at all. */
const usualIn = (name: string): fc.Arbitrary<unknown> =>
  /^start/.test(name)
    ? fc.constantFrom<unknown>(2022, 45_000)
    : /^due/.test(name)
      ? fc.constantFrom<unknown>(2025, 45_400)
      : /asOf|date|applied|accepted|promised|delivered|launched/i.test(name)
        ? fc.constantFrom<unknown>(2023, 45_200, 45_300)
        : usual;
const strange = fc.constantFrom<unknown>(
  ...[-1, 0.5, 1e308, -1e308, 5e-324, 1e15, 2_958_466, 60, null, '', ' ', 'x', '95', true, false],
  ...['lower', 'range', 'compound', '2024-06-30', Number.NaN, Number.POSITIVE_INFINITY],
  // What data types hand over: a number with its format, an error, an entity.
  { type: 'FormattedNumber', basicType: 'Double', basicValue: 3, numberFormat: '0.0' },
  { type: 'Error', basicType: 'Error', basicValue: '#N/A' },
  { type: 'Entity', basicType: 'Error', basicValue: '#VALUE!', text: 'a stock' },
  {},
);
const block = (cell: fc.Arbitrary<unknown>, rows: number, columns = 1): fc.Arbitrary<unknown> => {
  const row = fc.array(cell, { minLength: columns, maxLength: columns });
  return fc.array(row, { minLength: rows, maxLength: rows });
};
const argument = (name: string, rows: number, optional: boolean): fc.Arbitrary<unknown> => {
  const likely = usualIn(name);
  const any = fc.oneof(likely, strange);
  return fc.oneof(
    { weight: 8, arbitrary: block(likely, rows) },
    { weight: 4, arbitrary: block(any, rows) },
    { weight: 2, arbitrary: block(any, 1) },
    { weight: 1, arbitrary: block(any, rows, 2) },
    { weight: optional ? 60 : 0, arbitrary: fc.constant(null) },
  );
};
const argumentsOf = ({ parameters }: FunctionDocument): fc.Arbitrary<unknown[]> =>
  fc
    .constantFrom(1, 2, 4)
    .chain((rows) =>
      fc.tuple(...parameters.map(({ name, optional }) => argument(name, rows, optional))),
    );

const isShown = (cell: unknown): boolean =>
  typeof cell === 'string' ||
  (typeof cell === 'number' && Number.isFinite(cell)) ||
  cell instanceof CustomFunctions.Error;

it.each(functions.map((one) => [one.name, one] as const))(
  '%s answers what Excel can show, and leaves its arguments as they are',
  (name, one) => {
    fc.assert(
      fc.property(argumentsOf(one), (args) => {
        const before = structuredClone(args);
        const answer = answered(() => loaded.get(name)!(...args));
        expect(args).toEqual(before);
        const width = answer[0]?.length ?? 0;
        expect(width).toBeGreaterThan(0);
        expect(answer.map((row) => row.length)).toEqual(answer.map(() => width));
        expect(answer.flat().filter((cell) => !isShown(cell))).toEqual([]);
      }),
      { numRuns: Number(process.env['ANY_CELLS_RUNS'] ?? 200) },
    );
  },
);

/** An error that is thrown is that of the formula's cell; any other is a bug. */
const answered = (call: () => unknown[][]): readonly (readonly unknown[])[] => {
  try {
    return call();
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return [[error]];
    throw error;
  }
};
