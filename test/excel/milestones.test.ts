import type { ProposedField } from '../../src/cascade/propose-single';
import { defaultSettings } from '../../src/cascade/settings';
import { reasonSentence } from '../../src/cascade/reason-sentence';
import type { Field } from '../../src/domain/node';
import { buildSheet } from '../../src/excel/build-sheet';
import { LiveWorkbook } from '../../src/excel/live-workbook';
import { readTagPlaces } from '../../src/excel/read-tagged';
import { tagSingle } from '../../src/excel/tag-single';
import { writeSettings } from '../../src/excel/write-settings';
import { boxOf } from '../cascade/sheet-block';
import { openSession, type PaneSession, valueOf } from './pane-session';
import { bundle, columnOf, NEW_YEAR_2026, valuesOf } from './plan-workbook';

/** 2 July 2026: half of the year has passed. */
const MID_YEAR = NEW_YEAR_2026 + 182;

/** Half done in the middle of the year, with milestones in D1:E3. */
const rows = (behind: number) => [
  ['Sales', 50, '', NEW_YEAR_2026 + 89 - behind, 10],
  ['Target', 100, '', NEW_YEAR_2026 + 180 - behind, 80],
  ['Baseline', 0, '', '', ''],
  ['Start', NEW_YEAR_2026 - behind, '', '', ''],
  ['Due', NEW_YEAR_2026 + 364 - behind, '', '', ''],
];

const loaded = async (context: Excel.RequestContext, range: Excel.Range): Promise<Excel.Range> => {
  await context.sync();
  return range;
};

describe.each([
  ['from 1900', false, 'null'],
  ['from 1900', false, 'zero'],
  ['from 1904', true, 'zero'],
] as const)(
  `milestones of a tag, in a workbook that counts %s`,
  (_system, date1904, blankCells) => {
    const behind = date1904 ? 1462 : 0;
    let session: PaneSession;
    let live: LiveWorkbook;
    beforeEach(async () => {
      session = await openSession(rows(behind), {
        functions: [bundle()],
        settings: { blankCells },
      });
      session.workbook.document.date1904 = date1904;
      const at = (address: string): ProposedField => ({
        value: 'Sales',
        place: { sheet: 'Plan', address },
        why: 'chosen',
      });
      const fields: Partial<Record<Field, ProposedField>> = {
        actual: at('B1'),
        target: at('B2'),
        baseline: at('B3'),
        start: at('B4'),
        due: at('B5'),
        milestones: at('D1:E3'),
      };
      const proposal = { kind: 'KPI', name: at('A1'), fields, problems: [] } as const;
      await session.run((context) => tagSingle(context, proposal, null));
      await session.run((context) =>
        writeSettings(
          context,
          { ...defaultSettings(MID_YEAR - behind), date1904 },
          defaultSettings(0),
        ),
      );
      live = valueOf(await LiveWorkbook.open(MID_YEAR));
    });
    afterEach(async () => {
      await live.dispose();
      session.close();
    });

    const type = async (address: string, input: string | number): Promise<void> => {
      const { id } = session.workbook.document.sheets[0]!;
      await session.workbook.user.enter(id, boxOf(`${address}:${address}`), [[input]]);
      await session.workbook.idle();
      await new Promise((done) => setTimeout(done, 5));
      await live.idle();
    };
    const inPane = () => {
      const { nodes } = live.state.cascade;
      const { status, score } = live.state.judged.get(nodes[0]!.id)!;
      return [status, score];
    };
    const longestFormula = () =>
      session.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('KPI cascade');
        const { formulas } = await loaded(context, sheet.getUsedRange(true).load('formulas'));
        return Math.max(...formulas.flat().map((formula) => String(formula).length));
      });
    const onSheet = async (share = false) => {
      await session.run((context) => buildSheet(context, MID_YEAR, {}, { share }));
      await session.workbook.idle();
      // Room for longer ids and rows further down.
      expect(await longestFormula()).toBeLessThan(7_500);
      const values = await valuesOf(session.workbook, 'KPI cascade');
      return {
        judged: [columnOf(values, 'Status')[0], columnOf(values, 'Score')[0]],
        pace: columnOf(values, 'Pace')[0],
        reason: columnOf(values, 'Reason')[0],
      };
    };

    /** The add-in's sheet and the shared one say of the KPI what the pane says. */
    const alikeOnBothSheets = async () => {
      const [sheet, shared] = [await onSheet(), await onSheet(true)];
      expect([sheet.judged, shared.judged]).toEqual([inPane(), inPane()]);
      expect(shared.reason).toBe(sheet.reason);
    };

    it('stand in one hidden name, and bend the expected line in the pane and on the sheet alike', async () => {
      expect((await session.stored()).names).toContain('_KPI.S1.milestones =Plan!$D$1:$E$3');
      const places = await session.run((context) => readTagPlaces(context, 'S1'));
      expect(places.get('milestones')).toEqual({ sheet: 'Plan', address: 'D1:E3' });
      const { nodes, problems } = live.state.cascade;
      expect(nodes[0]!.values.milestones).toBe('2026-03-31: 10; 2026-06-30: 80');
      expect(problems.filter(({ code }) => code.includes('milestone'))).toEqual([]);
      // 80 and a little more are expected, not 50.
      expect(inPane()[0]).toBe('At risk');
      const sheet = await onSheet();
      expect(sheet.judged).toEqual(inPane());
      expect(sheet.pace).toBeCloseTo(50 / (80 + (20 * 2) / 184), 10);
      const shared = await onSheet(true);
      expect(shared.reason).toBe(sheet.reason);
      expect([shared.judged, shared.pace]).toEqual([
        [sheet.judged[0], expect.closeTo(sheet.judged[1] as number, 10)],
        expect.closeTo(sheet.pace as number, 10),
      ]);
    });

    it('are followed when a cell of theirs changes', async () => {
      const { version } = live.state;
      await type('E2', 20);
      expect(inPane()[0]).toBe('On track');
      await alikeOnBothSheets();
      await type('D3', 2026);
      await type('E3', 30);
      expect(live.state.cascade.problems.map(({ code }) => code)).not.toContain('bad-milestone');
      expect(live.state.version).toBeGreaterThan(version);
    });

    it.each<[string, string, string | number]>([
      ['a value without a date', 'D3', ''],
      ['a date without a value', 'E2', ''],
      ['a value that is text', 'E2', "'about 80"],
      ['a value that is a number as text', 'E2', "'80"],
      ['a value that is an error', 'E2', '=1/0'],
      ['a date that is an error', 'D2', '=NA()'],
      ['a date that is text', 'D2', 'end of June'],
    ])(
      'leave the KPI without a status, as its plan is not known, by %s',
      async (_fault, at, input) => {
        if (at === 'D3') await type('E3', 30);
        await type(at, input);
        const row = at.slice(1);
        expect(live.state.cascade.problems).toContainEqual(
          expect.objectContaining({
            code: 'bad-milestone',
            place: { sheet: 'Plan', address: at },
          }),
        );
        const reason = `Row ${row} of the milestones lacks a date or a number`;
        const noData = { judged: ['No data', ''], pace: '', reason };
        const { nodes } = live.state.cascade;
        const judged = live.state.judged.get(nodes[0]!.id)!;
        expect([judged.status, judged.score, reasonSentence(nodes[0]!, judged, false)]).toEqual([
          'No data',
          null,
          reason,
        ]);
        expect(await onSheet()).toEqual(noData);
        expect(await onSheet(true)).toEqual(noData);
      },
    );

    it('may have dates that are texts', async () => {
      const before = inPane();
      await type('D1', "'2026-03-31");
      await type('D2', "'2026-06-30");
      expect(inPane()).toEqual(before);
      expect((await onSheet()).judged).toEqual(before);
      expect(live.state.cascade.problems.map(({ code }) => code)).not.toContain('bad-milestone');
    });

    it('count for nothing while they are blank', async () => {
      for (const address of ['D1', 'E1', 'D2', 'E2']) await type(address, '');
      expect(inPane()[0]).toBe('On track');
      await alikeOnBothSheets();
    });
  },
);
