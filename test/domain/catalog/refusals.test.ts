import { CATALOG } from '../../../src/domain/catalog/catalog';
import type { CatalogArgument, CatalogEntry } from '../../../src/domain/catalog/entry';
import { wantsRange, writeFormula } from '../../../src/domain/catalog/write-formula';
import type { FunctionsBundle } from '../../../workbench/src/index';
import { evaluate } from '../../functions/formula-sheet';
import { buildFunctions } from '../../functions/functions-bundle';
import type { Cell, Cells } from '../../functions/golden-case';
import { sameAnswer } from '../../functions/same-answer';

type Blocks = Readonly<Record<string, Cells>>;

const entry = (id: string) => CATALOG.find((one) => one.id === id)!;
const written = (one: CatalogEntry, kind: 'plain' | 'function') => {
  const names = one.arguments.map(({ name }) => [name, `cell_${name}`] as const);
  return writeFormula(one, kind, Object.fromEntries(names)).replace(/cell_(\w+)/g, '{$1}');
};
const column = (cells: readonly Cell[]): Cells => cells.map((cell) => [cell]);

/** What an argument holds at the edges: nothing at all, "", 0, less than 0, too much, text. */
function edges(argument: CatalogArgument): readonly Cells[] {
  const { sample, isDate } = argument;
  if (!wantsRange(argument)) {
    const cells = typeof sample === 'number' && !isDate ? [-sample, 0, 3 * sample, 1.5] : [];
    return [...cells, '', null].map((cell) => [[cell]]);
  }
  const list = sample as readonly Cell[];
  const first = isDate || typeof list[0] === 'string' ? ['', null] : ['', null, 0, 11, -1, 'n/a'];
  return [
    ...first.map((cell) => column([cell, ...list.slice(1)])),
    column(list.map(() => '')),
    column(list.map(() => null)),
  ];
}

/** The samples with one argument at an edge, and with every two at the first edges of theirs. */
function rowsAtTheEdge(one: CatalogEntry): readonly Blocks[] {
  const samples: Blocks = Object.fromEntries(
    one.arguments.map(({ name, sample }) => [
      name,
      typeof sample === 'object' ? column(sample) : [[sample]],
    ]),
  );
  const compared = one.arguments.filter(({ name }) => !NOT_COMPARED[one.id]?.includes(name));
  const rows = compared.flatMap((argument, place) =>
    edges(argument).flatMap((changed, edge) => {
      const row = { ...samples, [argument.name]: changed };
      const others = edge > 1 || wantsRange(argument) ? [] : compared.slice(place + 1);
      return [
        row,
        ...others
          .filter((other) => !wantsRange(other))
          .flatMap((other) =>
            edges(other)
              .slice(0, 2)
              .map((both) => ({ ...row, [other.name]: both })),
          ),
      ];
    }),
  );
  return [samples, ...rows];
}

/** Edges at which the two may differ, since a plain formula that says it all would be too long to be read. */
const NOT_COMPARED: Readonly<Record<string, readonly string[]>> = {
  // The function refuses an order without a promised day, and quantities that are none; plain they are not
  // counted, or not in full.
  'on-time-in-full': ['promised', 'ordered', 'received'],
  // 0 years are a blank cell to the function, and #NUM! plain.
  'vitality-index': ['years'],
};

let bundle: FunctionsBundle;
beforeAll(() => (bundle = buildFunctions()));

const led = CATALOG.filter(({ kpiFunction }) => kpiFunction !== null);

it('every plain formula answers as the function of its KPI where figures have no meaning', async () => {
  const rows = led.flatMap((one) => rowsAtTheEdge(one).map((blocks) => ({ one, blocks })));
  const formulas = rows.flatMap(({ one, blocks }) =>
    (['plain', 'function'] as const).map((kind) => ({
      formula: written(one, kind),
      blocks,
      rows: 1,
      columns: 1,
    })),
  );
  const shown = await evaluate(formulas, bundle, 'desktop');
  const answers = shown.map(([row]) => row?.[0] ?? null);
  const differing = rows.flatMap(({ one, blocks }, place) => {
    const [plain = null, called = null] = answers.slice(2 * place, 2 * place + 2);
    if (sameAnswer(plain, called)) return [];
    return [`${one.name} of ${JSON.stringify(blocks)}: ${String(plain)}, not ${String(called)}`];
  });
  expect(rows.length).toBeGreaterThan(500);
  expect(differing).toEqual([]);
});

it.each([
  ['roe', { netIncome: -5, equity: -5 }, '#NUM!'],
  ['roe', { netIncome: 5, equity: 0 }, '#DIV/0!'],
  ['roce', { ebit: -5, assets: 5, currentLiabilities: 10 }, '#NUM!'],
  ['roce', { ebit: 5, assets: 5, currentLiabilities: 5 }, '#DIV/0!'],
  ['debt-to-equity', { liabilities: 5, equity: -5 }, '#NUM!'],
  ['revenue-growth', { revenue: -4, before: -5 }, '#NUM!'],
  ['revenue-growth', { revenue: 4, before: 0 }, '#DIV/0!'],
  ['net-profit-margin', { netIncome: -5, revenue: -5 }, '#NUM!'],
  ['customer-effort-score', { scores: '' }, '#N/A'],
  ['average-selling-price', { units: '', prices: 5 }, '#N/A'],
  ['time-to-market', { approved: 45000, launched: '' }, '#N/A'],
  ['it-spend-aligned', { spending: '', goals: 'Growth' }, '#N/A'],
  ['average-selling-price', { units: -5, prices: -5 }, '#NUM!'],
])('%s of %j is %s by the rule of the functions', async (id, cells, error) => {
  const blocks = Object.fromEntries(
    Object.entries(cells).map(([name, cell]) => [name, [[cell]]] as const),
  );
  const one = { formula: written(entry(id), 'plain'), blocks, rows: 1, columns: 1 };
  expect((await evaluate([one], null)).flat(2)).toEqual([error]);
});

it('leaves no function without its twin, or a shorter formula of its own where that is too long', () => {
  const own = led.filter(({ formula, plain }) => plain === formula).map(({ name }) => name);
  expect(own).toEqual([]);
});
