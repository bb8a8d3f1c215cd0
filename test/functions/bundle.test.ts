import { createContext, Script } from 'node:vm';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltAddIn, buildApart, shippedAddIn } from '../built-add-in';
import { column, useOfficeCustomFunctions } from './custom-functions';

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality: string;
  readonly optional?: boolean;
}

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly Parameter[];
    readonly result: { readonly type: string; readonly dimensionality: string };
    readonly options?: Readonly<Record<string, unknown>>;
  }[];
}

type Answers = (...args: unknown[]) => unknown[][];

let build: BuiltAddIn;
let metadata: Metadata;

beforeAll(() => {
  useOfficeCustomFunctions();
  build = shippedAddIn();
  metadata = JSON.parse(build.text('functions.json')) as Metadata;
});

/** The bundle where there is nothing but the language and CustomFunctions. */
function load(): Map<string, Answers> {
  const functions = new Map<string, Answers>();
  const associate = (id: string, answers: Answers) => functions.set(id, answers);
  const { Error, ErrorCode } = CustomFunctions;
  const context = createContext({ CustomFunctions: { associate, Error, ErrorCode } });
  new Script(build.text('functions.js'), { filename: 'functions.js' }).runInContext(context);
  return functions;
}

/**
 * Signatures are a file format: once released, a function stands here, and its line only ever grows at
 * its right edge.
 */
const JUDGED =
  'actual target [direction] [thresholds] [baseline] [start] [due] [asOf] [method] [milestones]';
const SIGNATURES = {
  ATTAINMENT: 'actual target [direction]',
  COVERAGE: 'coverages [weights] [levels] [level]',
  PACE: 'actual target baseline start due asOf [method] [milestones]',
  PROGRESS: 'actual target baseline',
  ROLLUP: 'scores [weights] [levels] [level] [method]',
  SCORE: JUDGED,
  SIGNAL: JUDGED,
  STATUS: JUDGED,
  WHY: `${JUDGED} [unit]`,
};

describe('functions.json', () => {
  it('holds every released function with its one signature', () => {
    const signatures = metadata.functions.map(({ name, parameters }) => [
      name,
      parameters.map((one) => (one.optional ? `[${one.name}]` : one.name)).join(' '),
    ]);
    expect(Object.fromEntries(signatures)).toMatchObject(SIGNATURES);
  });

  it('lets error cells reach the functions, which takes parameters of type any', () => {
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
    const types = metadata.functions.flatMap(({ parameters }) =>
      parameters.map(({ type, dimensionality }) => `${dimensionality} of ${type}`),
    );
    expect(new Set(types)).toEqual(new Set(['matrix of any']));
  });

  it('tells users of every function and argument, no longer than Excel shows', () => {
    for (const { name, description, parameters } of metadata.functions) {
      for (const text of [description, ...parameters.map((one) => one.description)]) {
        expect(`${name}: ${text}`.length).toBeGreaterThan(name.length + 20);
        expect(text.length).toBeLessThanOrEqual(255);
        expect(text).not.toMatch(/\n|src\//);
      }
    }
  });

  it('names functions by their ids, and makes none volatile, streaming or asynchronous', () => {
    for (const { id, name, options } of metadata.functions) {
      expect(id).toBe(name);
      expect(options).toBeUndefined();
    }
  });
});

describe('functions.js', () => {
  it('associates each function of functions.json, in a context with nothing else', () => {
    expect([...load().keys()].sort()).toEqual(metadata.functions.map(({ id }) => id).sort());
  });

  it('answers at once, in cells and columns', () => {
    const functions = load();
    const answer = (id: string, ...args: unknown[]) => functions.get(id)?.(...args);
    const kpis = [column(100, 92, 50, ''), [[100]], null, null, null, null, null, null, null, null];
    // Excel appends its invocation object to the arguments of the formula.
    const invocation = { functionName: 'STATUS', address: 'Sheet1!A1' };
    expect(answer('STATUS', ...kpis, invocation)).toEqual(
      column('On track', 'At risk', 'Off track', 'No data'),
    );
    expect(answer('SIGNAL', ...kpis, invocation)).toEqual(column(1, 0, -1, ''));
    expect(answer('SCORE', ...kpis, invocation)?.map(([score]) => score)).toEqual([
      1,
      0.6,
      expect.closeTo(0.2778, 4) as number,
      '',
    ]);
    const sentences = answer('WHY', ...kpis, invocation)?.flat() ?? [];
    expect(sentences).toHaveLength(4);
    for (const sentence of sentences) expect(sentence).toMatch(/\w+ \w+/);
    expect(answer('ATTAINMENT', [[111]], [[100]], [['lower']], invocation)).toEqual([[0.89]]);
    expect(answer('PROGRESS', [[150]], [[200]], [[100]], invocation)).toEqual([[0.5]]);
    expect(
      answer('PACE', [[150]], [[200]], [[100]], [[2022]], [[2024]], [[2023]], null, null)?.[0]?.[0],
    ).toBeCloseTo(1, 2);
    expect(answer('ROLLUP', column(1, 0), column(3, 1), null, null, null)).toEqual([[0.75]]);
    expect(answer('COVERAGE', column(1, 0), null, null, null)).toEqual([[0.5]]);
  });

  it('refuses with the error class of the runtime it runs in', () => {
    const direction = [['sideways']];
    expect(() => load().get('STATUS')?.([[1]], [[1]], direction)).toThrow(CustomFunctions.Error);
  });

  it('judges 10,000 KPIs in well under a second', () => {
    const actuals = Array.from({ length: 10_000 }, (_, row) => [row]);
    const start = performance.now();
    expect(load().get('STATUS')?.(actuals, [[10_000]])).toHaveLength(10_000);
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it('is the same bytes in every production build, as all else', () => {
    const again = buildApart('--mode', 'production');
    const files = readdirSync(again.folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      statSync(join(again.folder, name)).isFile(),
    );
    expect(files).toEqual(
      expect.arrayContaining(['functions.js', 'functions.json', 'taskpane.js', 'taskpane.html']),
    );
    expect(files.filter((name) => !again.bytes(name).equals(build.bytes(name)))).toEqual([]);
    rmSync(again.folder, { recursive: true });
  });
});
