import { existsSync } from 'node:fs';
import path from 'node:path';
import type { FunctionsBundle } from '../../workbench/src/index';
import { readFunctions } from '../../reference/read-functions';
import { refusal, useOfficeCustomFunctions } from './custom-functions';
import { evaluate } from './formula-sheet';
import type { PlacedFormula } from './formula-sheet';
import { buildFunctions, loadFunctions } from './functions-bundle';
import type { Answers } from './functions-bundle';
import { PLATFORMS, readGoldenCases } from './golden-case';
import type { Cell, Cells, GoldenCase } from './golden-case';
import { sameAnswer } from './same-answer';

// What others published about a function, and its edges, run through the built bundle in the workbench.

const ROOT = path.join(__dirname, '..', '..');
const functions = readFunctions(path.join(ROOT, 'src', 'functions'));
const cases = readGoldenCases();

let bundle: FunctionsBundle;
let loaded: ReadonlyMap<string, Answers>;
beforeAll(() => {
  useOfficeCustomFunctions();
  bundle = buildFunctions();
  loaded = loadFunctions(bundle.script);
});

describe('each function', () => {
  it.each(functions.map((one) => [one.name, one] as const))(
    '%s is documented: returns, errors, source, and an example',
    (_name, one) => {
      expect(one.errors.join('')).toMatch(/#[A-Z]/);
      expect(one.sources).not.toEqual([]);
      expect(one.examples).not.toEqual([]);
    },
  );

  it.each(functions.map((one) => [one.name, one] as const))('%s has golden cases', (name, one) => {
    expect(existsSync(path.join(ROOT, 'test', 'cases', name))).toBe(true);
    const published = cases.filter((each) => each.function === name && each.source !== undefined);
    // What nobody else computes has nothing published to agree with, and its documentation says so.
    const ownDesign = one.sources.some((source) => source.startsWith('Our own design'));
    expect({ name, ownDesign }).toEqual({ name, ownDesign: published.length === 0 });
  });

  it('names the page of every published figure', () => {
    const page = /https?:\/\/[^\s/]+\/\S/;
    const placeless = cases.filter(({ source }) => source !== undefined && !page.test(source));
    expect(placeless.map(({ title }) => title)).toEqual([]);
  });

  it('has no cases of functions that are not there', () => {
    const names = new Set(functions.map(({ name }) => name));
    expect(cases.filter((one) => !names.has(one.function)).map(({ title }) => title)).toEqual([]);
  });
});

describe('golden cases', () => {
  const received = new Map<string, Cells>();
  beforeAll(async () => {
    for (const platform of PLATFORMS) {
      const answers = await evaluate(
        cases.map((one) => placed(one, platform)),
        bundle,
        platform,
      );
      answers.forEach((cells, place) => received.set(`${platform} ${cases[place]!.title}`, cells));
    }
  });

  it.each(cases.map((one) => [one.title, one] as const))('%s', (title, one) => {
    expect(one.source ?? one.why ?? '').toMatch(/\w{3}/);
    for (const platform of PLATFORMS) {
      const cells = received.get(`${platform} ${title}`) ?? [];
      const expected = cells.map((row, top) =>
        row.map((_cell, left) => one.expected[platform][top]?.[left] ?? ''),
      );
      const shown = cells.map((row, top) =>
        row.map((cell, left) => {
          const wanted = expected[top]?.[left] ?? '';
          return sameAnswer(cell, wanted, one) ? wanted : cell;
        }),
      );
      expect({ platform, shown }).toEqual({ platform, shown: expected });
    }
  });

  it.each(cases.filter(({ message }) => message !== undefined).map((one) => [one.title, one]))(
    '%s says what is wrong',
    (_title, one) => {
      expect(refusal(() => call(one))).toContain(one.message);
    },
  );
});

describe('the examples of the documentation', () => {
  const examples = functions.flatMap((one) => one.examples);
  let shown: readonly Cells[];
  beforeAll(async () => {
    shown = await evaluate(
      examples.map(({ formula, answer }) => {
        const expected = cellsOf(answer);
        return {
          formula,
          blocks: {},
          rows: expected.length + 1,
          columns: (expected[0]?.length ?? 1) + 1,
        };
      }),
      bundle,
    );
  });

  it.each(examples.map(({ formula, answer }, place) => [formula, answer, place] as const))(
    '%s answers %s',
    (_formula, answer, place) => {
      const expected = cellsOf(answer);
      shown[place]!.forEach((row, top) =>
        row.forEach((cell, left) => {
          const wanted = expected[top]?.[left] ?? '';
          expect(
            sameAnswer(cell, wanted, { decimals: decimalsOf(wanted) }) ? wanted : cell,
          ).toEqual(wanted);
        }),
      );
    },
  );
});

function placed(one: GoldenCase, platform: 'desktop' | 'web'): PlacedFormula {
  const expected = one.expected[platform];
  return {
    formula: one.formula ?? `=KPI.${one.function}(${argumentList(one)})`,
    blocks: one.arguments,
    // One more each way, to see that nothing spills beyond.
    rows: expected.length + 1,
    columns: (expected[0]?.length ?? 1) + 1,
  };
}

/** `{actual},{target},,{thresholds}`: what a case leaves out is left out in the formula. */
function argumentList(one: GoldenCase): string {
  const parameters = parametersOf(one.function);
  const strange = Object.keys(one.arguments).find((name) => !parameters.includes(name));
  if (strange !== undefined) throw new Error(`${one.title}: there is no argument "${strange}".`);
  const last = parameters.indexOf(parameters.filter((name) => name in one.arguments).at(-1) ?? '');
  return parameters
    .slice(0, last + 1)
    .map((name) => (name in one.arguments ? `{${name}}` : ''))
    .join(',');
}

function call(one: GoldenCase): unknown {
  const args = parametersOf(one.function).map((name) => one.arguments[name] ?? null);
  return loaded.get(one.function)?.(...args);
}

function parametersOf(name: string): readonly string[] {
  return functions.find((one) => one.name === name)?.parameters.map((one) => one.name) ?? [];
}

/** `{1;0.5}` as Excel writes arrays: rows by semicolons, columns by commas. */
function cellsOf(answer: string): Cells {
  const inner = /^\{(.*)\}$/.exec(answer)?.[1];
  if (inner === undefined) return [[valueOf(answer)]];
  return inner.split(';').map((row) => row.split(',').map(valueOf));
}

function valueOf(text: string): Cell {
  return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text.trim();
}

/** An example shows a number to the decimals that it is written with. */
function decimalsOf(wanted: Cell): number | undefined {
  return typeof wanted === 'number' ? (String(wanted).split('.')[1]?.length ?? 9) : undefined;
}
