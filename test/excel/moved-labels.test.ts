import type { ProposedField } from '../../src/cascade/propose-single';
import { cascadeWorkbook } from '../../src/cli/run-cascade';
import { buildSheet } from '../../src/excel/build-sheet';
import { tagSingle } from '../../src/excel/tag-single';
import { openSession, type PaneSession } from './pane-session';
import {
  bundle,
  columnOf,
  NEW_YEAR_2026,
  SMALL_PLAN,
  valuesOf,
  workbookWith,
} from './plan-workbook';

const SHEET = 'KPI cascade';
const LABELS = [
  'Revenue',
  'Revenue ',
  ' \u00a0Net  \n revenue\u00a0',
  2024,
  1 / 3,
  '2024',
  'Half*',
];

describe('the label of a tag of its own', () => {
  let session: PaneSession;
  beforeEach(async () => {
    session = await openSession(
      LABELS.map((label) => [label, 90, 100]),
      { functions: [bundle()] },
    );
    await session.run(async (context) => {
      // What is entered loses its type where it looks like another.
      const text = context.workbook.worksheets.getItem('Plan').getRange('A6');
      text.numberFormat = [['@']];
      text.values = [['2024']];
      await context.sync();
    });
    for (const [index, value] of LABELS.entries()) {
      const at = (column: string, held: string | number): ProposedField => ({
        value: held,
        place: { sheet: 'Plan', address: `${column}${index + 1}` },
        why: 'chosen',
      });
      const fields = { actual: at('B', 90), target: at('C', 100) };
      const proposal = { kind: 'KPI', name: at('A', value), fields, problems: [] } as const;
      await session.run((context) => tagSingle(context, proposal, null));
    }
    await session.run((context) => buildSheet(context, NEW_YEAR_2026));
    await session.workbook.idle();
  });
  afterEach(() => session.close());

  const statuses = async () => columnOf(await valuesOf(session.workbook, SHEET), 'Status');
  const write = async (address: string, value: string | number) => {
    await session.run(async (context) => {
      context.workbook.worksheets.getItem('Plan').getRange(address).values = [[value]];
      await context.sync();
    });
    await session.workbook.idle();
  };

  it('has not moved as long as it reads the same, with white space around it or as a number', async () => {
    expect(await statuses()).toEqual(LABELS.map(() => 'At risk'));
    await write('A1', ' REVENUE ');
    expect((await statuses())[0]).toBe('At risk');
  });

  it('has moved where another stands in its cell', async () => {
    await write('A1', 'Cost');
    await write('A4', 2025);
    await write('A7', 'A loaf');
    const moved = (await statuses()).flatMap((status, at) => (status === 'moved?' ? [at] : []));
    expect(moved).toEqual([0, 3, 6]);
  });

  it('counts in the sheet’s head where it has moved, and is not spoken of there where none has', async () => {
    const counted = async () => {
      const values = await valuesOf(session.workbook, SHEET);
      const at = values[3]!.indexOf('On track');
      return values.slice(3, 8).map((row) => row.slice(at, at + 2));
    };
    const none = [
      ['On track', 0],
      ['At risk', 7],
      ['Off track', 0],
      ['No data', 0],
      ['', ''],
    ];
    expect(await counted()).toEqual(none);
    await write('A1', 'Cost');
    expect(await counted()).toEqual([none[0], ['At risk', 6], none[2], none[3], ['moved?', 1]]);
  });
});

it('a row of a list is found by a name with white space around it, and by a number', async () => {
  const [header = [], ...rows] = SMALL_PLAN;
  const names = ['New ', ' Churn', 2024, 'Half*\u00a0', 'E'];
  const named = rows.map((row, at) => [...row.slice(0, 2), '', names[at]!, ...row.slice(4)]);
  const workbook = await workbookWith([header, ...named]);
  const { sheetName } = await cascadeWorkbook(workbook, NEW_YEAR_2026);
  const values = await valuesOf(workbook, sheetName);
  const kinds = columnOf(values, 'Kind');
  const places = columnOf(values, 'Source row').filter((_, at) => kinds[at] === 'KPI');
  workbook.close();
  expect(places).toEqual([1, 2, 3, 4, 5]);
});
