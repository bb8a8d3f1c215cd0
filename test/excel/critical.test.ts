import fc from 'fast-check';
import { isYes } from '../../src/cascade/yes';
import { cascadeWorkbook } from '../../src/cli/run-cascade';
import { columnOf, NEW_YEAR_2026, valuesOf, workbookWith } from './plan-workbook';

/** Cells as people, and nobody, would fill them: what is entered as TRUE or 1 becomes a value. */
const TABLE = [
  'yes',
  ' yes',
  'YES\u00a0',
  'y\n',
  'y es',
  'x',
  'no',
  '*',
  '?',
  '???',
  'y*',
  '~*',
  's?',
];
const VALUES = ['TRUE', 'FALSE', 1, 0, 2, "'1", "'TRUE", '', ' ', 'Sí', 'kritisch', 'Critical '];
const letters = fc.constantFrom(...[' ', '\u00a0', '\n', '*', '?', '~', 'y', 'e', 's', 'X', 'o']);
const ANY = fc.sample(fc.string({ unit: letters, minLength: 1, maxLength: 5 }), {
  numRuns: 60,
  seed: 7,
});
const CELLS = [...TABLE, ...VALUES, ...ANY];

it.each([
  ['functions', false],
  ['plain formulas', true],
])(
  'a KPI is critical on a sheet of %s where the pane says so, whatever its cell holds',
  async (_, share) => {
    const rows = CELLS.map((cell, at) => ['Grow', `KPI ${at}`, 90, 100, cell]);
    const workbook = await workbookWith([['Goal', 'KPI', 'Actual', 'Target', 'Critical'], ...rows]);
    const { sheetName, cascade } = await cascadeWorkbook(workbook, NEW_YEAR_2026, {}, { share });
    await workbook.idle();
    const values = await valuesOf(workbook, sheetName);
    workbook.close();
    const critical = cascade.nodes.filter(({ values: held }) => isYes(held.critical));
    const onSheet = columnOf(values, 'Critical').map((cell) => cell === 1);
    const saying = (test: (at: number) => boolean) =>
      cascade.nodes.flatMap(({ values: held }, at) => (test(at) ? [held.critical] : []));
    expect(saying((at) => onSheet[at] === true)).toEqual(
      critical.map(({ values: held }) => held.critical),
    );
    expect(critical.map(({ values: held }) => held.critical)).toEqual(
      expect.arrayContaining([true, 1, ' yes', 'YES\u00a0', 'Sí', 'Critical ']),
    );
    expect(critical.length).toBeLessThan(CELLS.length / 2);
  },
);
