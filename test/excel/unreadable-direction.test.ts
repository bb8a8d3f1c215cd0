import { judgeCascade } from '../../src/cascade/judge-cascade';
import { reasonSentence } from '../../src/cascade/reason-sentence';
import { cascadeWorkbook } from '../../src/cli/run-cascade';
import { readCascade } from '../../src/excel/read-cascade';
import type { OpenWorkbook } from '../../workbench/src/index';
import { columnOf, NEW_YEAR_2026, valuesOf, workbookWith } from './plan-workbook';

// What the functions refuse the pane has its reason for: the sheet must say what the pane says.

const SHEET = 'KPI cascade';
const ROWS = [
  [
    'KPI',
    'Direction',
    'Actual',
    'Target',
    'Low',
    'High',
    'Judged by',
    'On track from',
    'At risk from',
  ],
  // Enough of them that the column is taken for the direction.
  ...Array.from({ length: 20 }, (_, row) => [`Read ${row}`, 'lower', 4, 5, '', '', '', '', '']),
  ['A word', 'sideways', 4, 5, '', '', '', '', ''],
  ['With a space', ' sideways ', 6, 5, '', '', '', '', ''],
  ['A number', 7, 6, 5, '', '', '', '', ''],
  ['A zero', 0, 6, 5, '', '', '', '', ''],
  ['An error', '=1/0', 6, 5, '', '', '', '', ''],
  ['No actual', 'sideways', '', 5, '', '', '', '', ''],
  ['Text for an actual', 'sideways', 'n/a', 5, '', '', '', '', ''],
  ['With bounds', 'sideways', 6, '', 5, 7, '', '', ''],
  ['A strange method', 'higher', 6, 5, '', '', 'guess', '', ''],
  ['Strange thresholds', 'higher', 96, 100, '', '', '', 'all', 'some'],
];
const COUNTED = ['On track', 'At risk', 'Off track', 'No data'] as const;

const onSheet = async (workbook: OpenWorkbook) => {
  const values = await valuesOf(workbook, SHEET);
  const [names, statuses, reasons, scores] = ['Name', 'Status', 'Reason', 'Score'].map((header) =>
    columnOf(values, header).map((cell) => String(cell).trim()),
  ) as [string[], string[], string[], string[]];
  const counts = COUNTED.map((word) => {
    const row = values.find((cells) => cells.includes(word) && !cells.includes('Name'))!;
    return row[row.indexOf(word) + 1];
  });
  return { rows: names.map((name, at) => [name, statuses[at], scores[at], reasons[at]]), counts };
};

const inPane = (workbook: OpenWorkbook) =>
  workbook.Excel.run(async (context) => {
    const { cascade } = await readCascade(context, NEW_YEAR_2026);
    const judged = judgeCascade(cascade);
    const rows = cascade.nodes.map((node) => {
      const judgement = judged.get(node.id)!;
      const reason = reasonSentence(node, judgement, false);
      return [node.name, judgement.status, String(judgement.score ?? ''), reason];
    });
    return { rows, counts: COUNTED.map((word) => rows.filter((row) => row[1] === word).length) };
  });

describe.each([
  ['with the add-in', false],
  ['in share mode', true],
])('a sheet %s of KPIs whose direction, method or thresholds cannot be read', (_mode, share) => {
  let workbook: OpenWorkbook;
  beforeAll(async () => {
    workbook = await workbookWith(ROWS);
    await cascadeWorkbook(workbook, NEW_YEAR_2026, {}, { share });
    await workbook.idle();
  });
  afterAll(() => workbook.close());

  it('says of each what the pane says, and counts the same', async () => {
    const said = await inPane(workbook);
    expect(said.counts).toEqual([21, 1, 0, 8]);
    expect(await onSheet(workbook)).toEqual(said);
    const attainments = columnOf(await valuesOf(workbook, SHEET), 'Attainment');
    expect(attainments.filter((cell) => cell !== '')).toHaveLength(22);
  });
});

it('a direction that is corrected counts without a new build; one that is spoiled counts as No data', async () => {
  const workbook = await workbookWith(ROWS);
  await cascadeWorkbook(workbook, NEW_YEAR_2026);
  await workbook.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('KPIs').getRange('B21:B22').values = [
      ['sideways'],
      ['lower'],
    ];
    await context.sync();
  });
  await workbook.idle();
  const { rows, counts } = await onSheet(workbook);
  expect(rows.find(([name]) => name === 'A word')?.[1]).toBe('On track');
  expect(counts).toEqual((await inPane(workbook)).counts);
  workbook.close();
});
