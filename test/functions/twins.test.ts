import path from 'node:path';
import fc from 'fast-check';
import type { FunctionsBundle } from '../../workbench/src/index';
import { readFunctions } from '../../reference/read-functions';
import { twinFormulas } from '../../reference/twin-formula';
import { newerFunctions } from './excel-2010-functions';
import { evaluate } from './formula-sheet';
import { buildFunctions } from './functions-bundle';
import { readGoldenCases } from './golden-case';
import { agree } from './twin-agreement';
import { placedRow } from './twin-row';
import type { TwinRow } from './twin-row';
import { goldenRows, twinRows, twinSeed } from './twin-rows';

// A twin is the function's value as a plain formula: here both are typed over the same cells.

const functions = readFunctions(path.join(__dirname, '..', '..', 'src', 'functions'));
const cases = readGoldenCases();
const twins = functions.flatMap((one) => {
  const formulas = twinFormulas(one).map(({ formula }) => formula);
  return formulas.length === 0 ? [] : [[one.name, one, formulas] as const];
});

let bundle: FunctionsBundle;
beforeAll(() => (bundle = buildFunctions()));

describe('the native twin', () => {
  it.each(twins)('of %s calls nothing newer than Excel 2010', (_name, _one, formulas) => {
    expect(formulas.flatMap(newerFunctions)).toEqual([]);
  });

  it.each(twins)(
    'of %s answers what the function answers in its golden cases',
    async (_name, one) => {
      expect(await differences(goldenRows(one, cases))).toEqual([]);
    },
  );

  it.each(twins)('of %s answers what the function answers', async (_name, one) => {
    // TWIN_RUNS=600 looks harder.
    const seed = twinSeed();
    const rows = fc.sample(twinRows(one, cases), {
      numRuns: Number(process.env['TWIN_RUNS'] ?? 45),
      seed,
    });
    expect({ seed, rows: await differences(rows) }).toEqual({ seed, rows: [] });
  });
});

/** In Excel on the web: what a blank cell is to a plain formula, only there it is to a function. */
async function differences(rows: readonly TwinRow[]): Promise<readonly unknown[]> {
  const answers = await evaluate(rows.flatMap(placedRow), bundle, 'web');
  const found = rows.flatMap(({ blocks, call, twin }, place) => {
    const [called = [], plain = []] = [answers[2 * place], answers[2 * place + 1]];
    if (agree(called, plain, blocks)) return [];
    return [{ blocks: JSON.stringify(blocks), call, called, twin, plain }];
  });
  return found.slice(0, 5);
}
