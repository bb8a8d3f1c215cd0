import fc from 'fast-check';
import type { CellContent } from '../../src/cascade/sheet-plan';
import type { Note } from '../../src/cascade/plan-notes';
import { planSheet } from '../../src/cascade/plan-sheet';
import { drawTree } from '../../src/cascade/draw-tree';
import { approve } from '../approve';
import { drawPlan } from './draw-plan';
import { cascadeOf, harbour, listExample, SETTINGS, singleExample } from './examples';
import { aCascade } from './arbitrary-cascade';
import { contrast } from './contrast';

const texts = (formula: string) =>
  [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text]) => text!);
const cell = (cascade: ReturnType<typeof harbour>, id: string, header: string) => {
  const plan = planSheet(cascade);
  const column = plan.contents[plan.firstNodeRow - 1]!.indexOf(header);
  return plan.contents[plan.firstNodeRow + plan.nodeIds.indexOf(id)]![column];
};

const textNote = (text: string): Note => ({ formula: text, value: text, numberFormat: 'General' });

describe('the plan of the cascade sheet', () => {
  it('draws a company with a list and a single tag as approved', () => {
    approve(drawPlan(planSheet(harbour())), __dirname, 'harbour-sheet');
  });

  it('draws the tree as approved', () => {
    approve(drawTree(harbour()), __dirname, 'harbour-tree');
  });

  it('is the same when planned twice, rectangular, and within what Excel takes', () => {
    fc.assert(
      fc.property(aCascade, (parts) => {
        const plan = planSheet(cascadeOf(parts));
        expect(planSheet(cascadeOf(parts))).toEqual(plan);
        const width = plan.contents[0]!.length;
        for (const row of plan.contents) {
          expect(row).toHaveLength(width);
          for (const content of row) {
            if (typeof content !== 'string' || !content.startsWith('=')) continue;
            expect(content.length).toBeLessThanOrEqual(8192);
            expect(texts(content).every((text) => text.length <= 255)).toBe(true);
            // Outside its texts a formula is whole: brackets close, nothing is undefined.
            const bare = content.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'/g, "''");
            expect(bare.split('(').length).toBe(bare.split(')').length);
            expect(bare).not.toMatch(/undefined|NaN|null|,,/);
          }
        }
        expect(plan.numberFormats.formats).toHaveLength(Math.max(1, plan.nodeIds.length));
        expect(plan.numberFormats.formats.every((row) => row.length === width)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps score and status in sight of a window of 1,300 pixels, and the whole on a page', () => {
    const name = 'A name that is long enough to want a second line in any column that leaves room';
    const { nodes, ...rest } = harbour();
    const cascade = { ...rest, nodes: nodes.map((node) => ({ ...node, name })) };
    for (const plan of [planSheet(cascade), planSheet(cascade, { share: true })]) {
      const header = plan.contents[plan.firstNodeRow - 1]!;
      const points = (from: number, to: number) =>
        plan.columnWidths.slice(from, to).reduce((sum, column) => sum + column.points, 0);
      expect((points(0, header.indexOf('Status') + 1) * 96) / 72).toBeLessThan(1300);
      // A4 across has 842 points: at half its size the print is still 5.5 points high.
      const { margins, area } = plan.print;
      const page = 842 - margins.left - margins.right;
      expect(page / points(0, area.right + 1)).toBeGreaterThan(0.5);
    }
  });

  it('brings every note back to its node, wherever the row went, and loses none', () => {
    fc.assert(
      fc.property(aCascade, aCascade, (before, after) => {
        const first = planSheet(cascadeOf(before));
        const notes = new Map(
          first.nodeIds.map((id, n): [string, Note[]] => [id, [textNote(`n${n}`)]]),
        );
        const plan = planSheet(cascadeOf(after), { previous: { notes } });
        const [column] = plan.noteColumns as [number];
        const found = new Map<string, CellContent>();
        plan.contents.slice(plan.firstNodeRow).forEach((row) => {
          const id = String(row[plan.nodeIdColumn]).replace(/^'/, '');
          if (id !== '' && row[column] !== '') found.set(id, String(row[column]).replace(/^'/, ''));
        });
        expect([...found].sort()).toEqual(
          [...notes].map(([id, [note]]) => [id, note?.value]).sort(),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('writes a text note back as a text, whatever it looks like, and a formula as a formula', () => {
    const of = (note: Note) => {
      const notes = new Map([['L1/goal/1', [note]]]);
      const plan = planSheet(harbour(), { previous: { notes } });
      return plan.contents[plan.firstNodeRow]![plan.noteColumns[0]!];
    };
    const texts = ['May 2030', 'Ask the board', '=> see mail', '+1', '-1', '@Tom', "'tis"];
    expect(texts.map(textNote).map(of)).toEqual([
      "'May 2030",
      'Ask the board',
      "'=> see mail",
      "'+1",
      "'-1",
      "'@Tom",
      "''tis",
    ]);
    expect(of({ formula: '=B2', value: 'Grow', numberFormat: 'General' })).toBe('=B2');
    expect(of({ formula: 7, value: 7, numberFormat: 'General' })).toBe(7);
  });

  it('gives a note its format again, in its row and among the notes without a node', () => {
    const dated: Note = { formula: 46_100, value: 46_100, numberFormat: 'yyyy-mm-dd' };
    const notes = new Map([
      ['L1/goal/1', [dated]],
      ['L1/goal/gone', [dated]],
    ]);
    const plan = planSheet(harbour(), { previous: { notes } });
    const [column] = plan.noteColumns as [number];
    expect(plan.numberFormats.formats[0]![column]).toBe('yyyy-mm-dd');
    expect(plan.noteFormats).toHaveLength(plan.contents.length - plan.firstNodeRow);
    expect([plan.noteFormats[0], plan.noteFormats[1], plan.noteFormats.at(-1)]).toEqual([
      ['yyyy-mm-dd'],
      ['General'],
      ['yyyy-mm-dd'],
    ]);
  });

  it('formats in a number of steps that does not grow with the nodes', () => {
    const of = (count: number) => {
      const rows = Array.from(
        { length: count },
        (_, n) => ({ kind: 'KPI', key: `k${n}` }) as const,
      );
      return planSheet(cascadeOf({ lists: [listExample('L1', ['KPI.key', 'actual'], rows)] }));
    };
    const [few, many] = [of(3), of(300)];
    expect(many.styles).toHaveLength(few.styles.length);
    expect(many.rules).toHaveLength(few.rules.length);
  });

  it('groups the rows below each parent, outermost first, seven deep at most', () => {
    const rows = Array.from({ length: 12 }, (_, depth) => ({
      kind: 'objective' as const,
      key: `d${depth}`,
      ...(depth > 0 ? { under: `objective/d${depth - 1}` } : {}),
    }));
    const plan = planSheet(cascadeOf({ lists: [listExample('L1', ['objective.key'], rows)] }));
    const last = plan.firstNodeRow + 11;
    expect(plan.groups).toEqual(
      Array.from({ length: 7 }, (_, depth) => ({ first: plan.firstNodeRow + depth + 1, last })),
    );
  });

  it('writes the settings into named cells', () => {
    const settings = { ...SETTINGS, minimumCoverage: 0.8, rollup: 'worst' as const };
    const plan = planSheet({ ...harbour(), settings });
    const at = (name: string) => {
      const { box } = plan.names.find((one) => one.name === name)!;
      return plan.contents[box.top]![box.left];
    };
    expect([at('KPI_MinimumCoverage'), at('KPI_RollUp'), at('KPI_AsOf')]).toEqual([
      0.8,
      'worst',
      46022,
    ]);
  });

  it('never shows a status for a single tag whose label has moved', () => {
    expect(cell(harbour(), 'S1', 'Source row')).toBe(
      '=IF((TRIM(SUBSTITUTE(SUBSTITUTE(_KPI.S1.name,CHAR(10)," "),"\u00a0"," "))="Complaints"),1,"moved?")',
    );
    expect(cell(harbour(), 'S1', 'Status')).toMatch(
      /^=IF\(ISNUMBER\(\$R14\),KPI\.STATUS\(.*\),"moved\?"\)$/,
    );
    expect(cell(harbour(), 'S1', 'Score')).toMatch(
      /^=IF\(ISNUMBER\(\$R14\),KPI\.SCORE\(.*\),""\)$/,
    );
  });

  it('judges by the day, thresholds and method of the KPI where it has its own', () => {
    const roles = ['KPI.key', 'actual', 'target', 'asOf', 'onTrack', 'atRisk', 'method'] as const;
    const own = {
      actual: 1,
      target: 2,
      asOf: 2024,
      onTrack: 0.8,
      atRisk: 0.5,
      method: 'attainment',
    };
    const list = listExample('L1', roles, [{ kind: 'KPI', key: 'a', values: own }]);
    expect(cell(cascadeOf({ lists: [list] }), 'L1/KPI/a', 'Status')).toBe(
      '=KPI.STATUS($E10,$F10,$S10,$Z10:$AA10,"","","",$X10,$Y10)',
    );
  });

  it('passes what a list has no column for as an empty text, never as a blank cell', () => {
    const list = listExample('L1', ['KPI.key', 'actual'], [{ kind: 'KPI', key: 'a' }]);
    expect(cell(cascadeOf({ lists: [list] }), 'L1/KPI/a', 'Status')).toBe(
      '=KPI.STATUS($E10,"",$S10,KPI_Thresholds,"","","",KPI_AsOf,KPI_Method)',
    );
  });

  it('has a critical child that is Off track keep its parent from On track', () => {
    const list = listExample(
      'L1',
      ['goal.key', 'KPI.key', 'actual', 'critical'],
      [
        { kind: 'goal', key: 'g' },
        { kind: 'KPI', key: 'a', under: 'goal/g', values: { critical: 'yes' } },
      ],
    );
    const cascade = cascadeOf({ lists: [list] });
    expect(cell(cascade, 'L1/goal/g', 'Status')).toContain(
      'COUNTIFS($Q11:$Q11,$Q10+1,$K11:$K11,"Off track",$AB11:$AB11,1)=0',
    );
    expect(cell(cascade, 'L1/KPI/a', 'Critical')).toContain('{"yes","y",');
  });

  it('judges a parent with a measure of its own by it and shows the score below it', () => {
    const list = listExample(
      'L1',
      ['objective.key', 'KPI.key', 'actual', 'target'],
      [{ kind: 'KPI', key: 'a', under: 'objective/o', values: { actual: 1, target: 2 } }],
    );
    const parent = singleExample('S1', 'objective', 'Own', null, { actual: 3, target: 4 });
    const child = singleExample('S2', 'KPI', 'Below', 'S1', { actual: 3, target: 4 });
    const cascade = cascadeOf({ singles: [parent, child], lists: [{ ...list, nodes: [] }] });
    expect(cell(cascade, 'S1', 'Status')).toContain('KPI.STATUS(');
    expect(cell(cascade, 'S1', "Children's score")).toBe(
      '=KPI.ROLLUP($I11:$I11,$L11:$L11,$Q11:$Q11,$Q10+1,KPI_RollUp)',
    );
    expect(cell(cascade, 'S1', 'Reason')).toContain('score of the 1 below');
  });

  it('writes a source format of text as General, which would show formulas as text', () => {
    const list = listExample(
      'L1',
      ['KPI.key', 'actual'],
      [{ kind: 'KPI', key: 'a', numberFormat: '@' }],
    );
    const plan = planSheet(cascadeOf({ lists: [list] }));
    expect(plan.numberFormats.formats.flat()).not.toContain('@');
  });

  it('writes texts in colours that can be read on every fill, and never colour alone', () => {
    const plan = planSheet(harbour());
    const fills = ['#FFFFFF', ...plan.rules.flatMap(({ fill }) => fill ?? [])];
    const statusColours = plan.rules.flatMap(({ color }) => color ?? []);
    for (const fill of fills) {
      for (const color of statusColours) expect(contrast(color, fill)).toBeGreaterThanOrEqual(4.5);
    }
    for (const { color, fill } of plan.styles) {
      if (color) expect(contrast(color, fill ?? '#FFFFFF')).toBeGreaterThanOrEqual(4.5);
    }
    expect(plan.iconSets.map(({ style }) => style)).toEqual(['ThreeSymbols']);
  });

  it('plans a sheet that stands even when there is nothing to show', () => {
    const plan = planSheet(cascadeOf({}));
    expect(plan.nodeIds).toEqual([]);
    expect(plan.numberFormats.box.bottom).toBe(plan.firstNodeRow);
    expect(plan.contents).toHaveLength(plan.firstNodeRow + 1);
  });
});
