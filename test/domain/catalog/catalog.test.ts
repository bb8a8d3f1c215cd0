import path from 'node:path';
import { readFunctions } from '../../../reference/read-functions';
import { CATALOG } from '../../../src/domain/catalog/catalog';
import type { CatalogEntry, Sample } from '../../../src/domain/catalog/entry';
import { wantsRange, writeFormula } from '../../../src/domain/catalog/write-formula';
import { PERSPECTIVES } from '../../../src/domain/node';
import type { FunctionsBundle } from '../../../workbench/src/index';
import { newerFunctions } from '../../functions/excel-2010-functions';
import { evaluate } from '../../functions/formula-sheet';
import { buildFunctions } from '../../functions/functions-bundle';
import type { Cells } from '../../functions/golden-case';

const named = CATALOG.map((entry) => [entry.name, entry] as const);
const functions = readFunctions(path.join(__dirname, '..', '..', '..', 'src', 'functions'));
const placeholders = (template: string) =>
  [...template.matchAll(/\{(\w+)(?:\|[^}]+)?\}/g)].map(([, name]) => name!);

describe('the catalogue', () => {
  it('holds about sixty KPIs or more, in all five perspectives', () => {
    expect(CATALOG.length).toBeGreaterThanOrEqual(60);
    expect(new Set(CATALOG.map(({ perspective }) => perspective))).toEqual(new Set(PERSPECTIVES));
  });

  it.each(['id', 'name'] as const)('has no %s twice', (field) => {
    const all = CATALOG.map((entry) => entry[field].toLowerCase());
    expect(all.filter((one, place) => all.indexOf(one) !== place)).toEqual([]);
  });

  it.each(named)('says all of %s', (_name, entry) => {
    const texts = [entry.definition, entry.pitfall, entry.competing, entry.source, entry.category];
    for (const text of [...texts, ...entry.arguments.map(({ label }) => label)]) {
      expect(text).toMatch(/\S.{2,}/);
      expect(text.length).toBeLessThanOrEqual(255);
    }
    expect(entry.definition).toMatch(/\.$/);
    expect(entry.pitfall).toMatch(/\.$/);
    expect(entry.synonyms.every((synonym) => synonym.trim() !== '')).toBe(true);
  });

  it('names a page for every KPI, and few of which nobody publishes figures', () => {
    const placeless = CATALOG.filter(({ source }) => !/https?:\/\/[^\s/]+\/\S/.test(source));
    expect(placeless.map(({ name }) => name)).toEqual([]);
    const ours = CATALOG.filter(({ source }) => source.endsWith('; worked figures are our own'));
    expect(ours.map(({ name }) => name)).toEqual([
      'Idea conversion rate',
      'Time to market',
      'IT spend aligned to goals',
    ]);
  });

  it.each(named)('asks in the formula of %s for the arguments that it names', (_name, entry) => {
    const names = entry.arguments.map(({ name }) => name);
    expect(new Set(placeholders(entry.formula))).toEqual(new Set(names));
    expect(new Set(placeholders(entry.plain))).toEqual(new Set(names));
    if (entry.kpiFunction !== null) {
      expect(new Set(placeholders(entry.kpiFunction))).toEqual(new Set(names));
    }
  });

  it('knows which samples are dates', () => {
    for (const { name, arguments: asked } of CATALOG) {
      const days = asked.filter(({ label }) => /^(?:Promised |First |Last )?[Dd]ay\b/.test(label));
      const dates = asked.filter(({ isDate }) => isDate);
      expect({ name, dates }).toEqual({ name, dates: days });
    }
  });

  it.each(named)('writes the formula of %s for Excel 2010', (_name, entry) => {
    expect(newerFunctions(`${entry.formula} ${entry.plain}`)).toEqual([]);
  });

  it('leads to every function of a KPI, and to none that is not there', () => {
    const led = new Set(
      CATALOG.flatMap(({ kpiFunction }) => /^KPI\.(\w+)\(/.exec(kpiFunction ?? '')?.[1] ?? []),
    );
    const KPIS = ['Financial', 'Customer', 'Employee', 'Process', 'Innovation'];
    const there = functions.filter(({ category }) => KPIS.includes(category));
    expect([...led].sort()).toEqual(there.map(({ name }) => name).sort());
  });
});

describe('in a workbook', () => {
  let bundle: FunctionsBundle;
  beforeAll(() => (bundle = buildFunctions()));

  const results = async (
    change: (entry: CatalogEntry, blocks: Blocks) => Blocks,
    entries: readonly CatalogEntry[] = CATALOG,
  ) => {
    const formulas = entries.flatMap((entry) =>
      (entry.kpiFunction === null ? (['plain'] as const) : (['plain', 'function'] as const)).map(
        (kind) => ({
          title: `${entry.name}, ${kind}`,
          entry,
          formula: inBraces(writeFormula(entry, kind, asNames(entry))),
          blocks: change(entry, blocksOf(entry)),
          rows: 1,
          columns: 1,
        }),
      ),
    );
    const answers = await evaluate(formulas, bundle, 'desktop');
    return formulas.map((one, place) => ({ ...one, answer: answers[place]![0]![0] ?? null }));
  };

  it('every definition answers what its example says', async () => {
    const definitions = CATALOG.map((entry) => ({
      formula: `=${entry.formula}`,
      blocks: blocksOf(entry),
      rows: 1,
      columns: 1,
    }));
    const answers = await evaluate(definitions, null);
    const off = CATALOG.filter((entry, place) => {
      const answer = answers[place]![0]![0];
      return typeof answer !== 'number' || Math.abs(answer / entry.result - 1) > 1e-8;
    });
    expect(off.map(({ name }) => name)).toEqual([]);
  });

  it('every formula and function answers what its example says', async () => {
    for (const { title, entry, answer } of await results((_entry, blocks) => blocks)) {
      expect({ title, answer }).toEqual({ title, answer: expect.any(Number) as unknown });
      expect({ title, off: Math.abs((answer as number) / entry.result - 1) < 1e-8 }).toEqual({
        title,
        off: true,
      });
    }
  });

  it.each([
    ['blank', null],
    ['"", as a formula leaves it', ''],
  ])('every formula is blank while a single cell that it reads is %s', async (_case, cell) => {
    const single = (entry: CatalogEntry) =>
      entry.arguments.find(({ sample }) => !Array.isArray(sample))?.name;
    const blanked = await results((entry, blocks) => {
      const name = single(entry);
      return name === undefined ? blocks : { ...blocks, [name]: [[cell]] };
    });
    // A share of satisfied answers has a default where it is left out.
    const asked = blanked.filter(
      ({ entry }) => single(entry) !== undefined && single(entry) !== 'satisfiedFrom',
    );
    expect(asked.length).toBeGreaterThan(60);
    expect(asked.filter(({ answer }) => answer !== '').map(({ title }) => title)).toEqual([]);
  });

  it.each([
    ['blank', null],
    ['of ""', ''],
  ])('a row below that is %s changes no formula of ranges', async (_case, cell) => {
    const longer = await results((entry, blocks) => {
      const ranges = entry.arguments.filter(wantsRange).map(({ name }) => name);
      return Object.fromEntries(
        Object.entries(blocks).map(([name, cells]) => [
          name,
          ranges.includes(name) ? [...cells, [cell]] : cells,
        ]),
      );
    });
    const off = longer.filter(
      ({ entry, answer }) =>
        typeof answer !== 'number' || Math.abs(answer / entry.result - 1) > 1e-8,
    );
    expect(off.map(({ title, answer }) => ({ title, answer }))).toEqual([]);
  });

  it.each([
    ['on-time-in-full', 'delivered', 0.8],
    ['on-time-in-full', 'received', 0.8],
    ['vitality-index', 'revenues', 0],
    ['vitality-index', 'launched', 0],
    ['time-to-hire', 'accepted', 40],
    ['time-to-market', 'launched', 300],
    ['it-spend-aligned', 'spending', 500 / 700],
    ['it-spend-aligned', 'goals', 0.5],
  ])('%s with "" in a row of its %s is %d, by formula and function', async (id, name, wanted) => {
    const some = await results(
      (_entry, blocks) => ({ ...blocks, [name]: [[''], ...blocks[name]!.slice(1)] }),
      CATALOG.filter((entry) => entry.id === id),
    );
    for (const { title, answer } of some) {
      expect({ title, answer }).toEqual({ title, answer: expect.closeTo(wanted, 9) as unknown });
    }
  });

  it('one formula of the catalogue reads another that is still blank', async () => {
    const chains = [
      ['days-sales-outstanding', 'cash-conversion-cycle', 'dso'],
      ['burn-rate', 'runway', 'burn'],
      ['customer-lifetime-value', 'ltv-to-cac', 'ltv'],
      ['dpmo', 'sigma-level', 'dpmo'],
    ] as const;
    const formulas = chains.flatMap(([from, to, as]) => {
      const [read, reading] = [from, to].map((id) => CATALOG.find((one) => one.id === id)!);
      const first = read!.arguments[0]!.name;
      return (['plain', 'function'] as const)
        .filter((kind) => kind === 'plain' || reading!.kpiFunction !== null)
        .map((kind) => ({
          formula: inBraces(writeFormula(reading!, kind, asNames(reading!))),
          blocks: Object.fromEntries(
            Object.entries({ ...blocksOf(read!), [first]: [[null]], ...blocksOf(reading!) }).filter(
              ([name]) => name !== as,
            ),
          ),
          parts: { [as]: inBraces(writeFormula(read!, 'plain', asNames(read!))) },
          rows: 1,
          columns: 1,
        }));
    });
    const answers = await evaluate(formulas, bundle, 'desktop');
    expect(answers.flat(2)).toEqual(formulas.map(() => ''));
  });
});

type Blocks = Readonly<Record<string, Cells>>;

function blocksOf(entry: CatalogEntry): Blocks {
  const block = (sample: Sample): Cells =>
    typeof sample === 'object' ? sample.map((one) => [one === '' ? null : one]) : [[sample]];
  return Object.fromEntries(entry.arguments.map(({ name, sample }) => [name, block(sample)]));
}

/** A name of a cell for each argument, as a person may have given it. */
function asNames(entry: CatalogEntry): Readonly<Record<string, string>> {
  return Object.fromEntries(entry.arguments.map(({ name }) => [name, `cell_${name}`]));
}

/** The names as the sheet of formulas has them. */
function inBraces(formula: string): string {
  return formula.replace(/cell_(\w+)/g, '{$1}');
}
