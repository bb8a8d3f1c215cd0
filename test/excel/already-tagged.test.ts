import { proposeList } from '../../src/cascade/propose-list';
import { proposeSingle } from '../../src/cascade/propose-single';
import { buildSheet } from '../../src/excel/build-sheet';
import { readSelection } from '../../src/excel/read-selection';
import type { TagChange } from '../../src/excel/tag-change';
import { tagList } from '../../src/excel/tag-lists';
import { tagSingle } from '../../src/excel/tag-single';
import { valuesOf } from './plan-workbook';
import { openSession, type PaneSession } from './pane-session';

const NEW_YEAR_2026 = 46_023;

describe('tagging', () => {
  let session: PaneSession;
  beforeEach(async () => {
    session = await openSession();
  });
  afterEach(() => session.close());

  /** What a refusal says; the tags are as they were. */
  const refusal = async (tagging: () => Promise<TagChange>): Promise<string> => {
    const before = await session.stored();
    const { written, problems } = await tagging();
    expect(written).toBe(false);
    expect(await session.stored()).toEqual(before);
    return problems[0]?.message ?? '';
  };

  it('refuses a list, and a KPI of a list, that is tagged already: it would count twice', async () => {
    await session.tagListAt('C2');
    expect(await refusal(() => session.tagListAt('E3'))).toBe(
      'Plan!A2:F3 is tagged already, in the list on “Plan”: it would count twice.',
    );
    expect(await refusal(() => session.tag('E3'))).toBe(
      'Plan!E3 is tagged already, in the list on “Plan”: it would count twice.',
    );
    expect((await session.tag('I1')).written).toBe(true);
  });

  it('refuses a KPI that is tagged already, and takes another figure beside it', async () => {
    await session.tag('I1');
    expect(await refusal(() => session.tag('I1'))).toBe(
      'Plan!I1 is tagged already, in “Revenue”: it would count twice.',
    );
    const other = await session.run(async (context) => {
      context.workbook.worksheets.getItem('Plan').getRange('I1').select();
      const proposal = proposeSingle(await readSelection(context), 'KPI');
      const place = { sheet: 'Plan', address: 'I2' };
      const actual = { ...proposal.fields.actual!, place };
      return tagSingle(context, { ...proposal, fields: { ...proposal.fields, actual } }, null);
    });
    expect(other.written).toBe(true);
  });

  it('refuses the cells of the cascade sheet, which would be built from itself', async () => {
    await session.tagListAt('C2');
    const { sheetName } = await session.run((context) => buildSheet(context, NEW_YEAR_2026));
    const values = await valuesOf(session.workbook, sheetName);
    const header = values.findIndex((row) => row.includes('Actual') && row.includes('Status'));
    const select = (context: Excel.RequestContext) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      sheet.getCell(header + 3, values[header]!.indexOf('Actual')).select();
      return readSelection(context);
    };
    const ours = 'The cascade sheet is built from tagged cells, so its own cells cannot be tagged.';
    expect(
      await refusal(() =>
        session.run(async (context) =>
          tagSingle(context, proposeSingle(await select(context), 'KPI'), null),
        ),
      ),
    ).toBe(ours);
    expect(
      await refusal(() =>
        session.run(async (context) => tagList(context, proposeList(await select(context))!)),
      ),
    ).toBe(ours);
  });
});
