import {
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isSameFile, writeWhole } from '../../src/cli/output-file';
import { shareDone } from '../../src/cli/progress-bar';
import { jsonReport, textReport } from '../../src/cli/report';
import { cascadeFile, cascadeWorkbook } from '../../src/cli/run-cascade';
import { findListsInWorkbook } from '../../src/excel/tag-lists';
import { openWorkbook } from '../../workbench/src/index';
import { bundle, NEW_YEAR_2026, workbookWith } from '../excel/plan-workbook';

const folder = mkdtempSync(path.join(tmpdir(), 'kpi-cascade-'));
const at = (name: string): string => path.join(folder, name);

const written = async (
  name: string,
  rows?: Parameters<typeof workbookWith>[0],
): Promise<string> => {
  const workbook = await workbookWith(rows);
  writeFileSync(at(name), await workbook.save());
  workbook.close();
  return at(name);
};

const failure = async (input: string, output = at('never.xlsx')): Promise<string> => {
  try {
    await cascadeFile(input, output, bundle(), NEW_YEAR_2026);
  } catch (error) {
    return (error as Error).message;
  }
  return '';
};

describe('cascading a file', () => {
  it('saves the result beside an input that stays as it was', async () => {
    const input = await written('plan.xlsx');
    const before = readFileSync(input);
    const steps: string[] = [];
    const run = await cascadeFile(input, at('result.xlsx'), bundle(), NEW_YEAR_2026, {
      onProgress: ({ step }) => steps.push(step),
    });
    expect(readFileSync(input).equals(before)).toBe(true);
    expect(new Set(steps).size).toBeGreaterThan(4);
    expect(steps.map((step) => shareDone({ step, done: 1, total: 1 }))).not.toContain(null);
    expect(textReport(run, 'result.xlsx')).toContain(
      'Tagged 1 list: KPIs!A1:J6.\n2 goals, 3 objectives, 5 KPIs.',
    );
    expect(JSON.parse(jsonReport(run, 'result.xlsx'))).toMatchObject({
      goals: 2,
      objectives: 3,
      KPIs: 5,
      listsTagged: [{ sheet: 'KPIs', address: 'A1:J6' }],
      byStatus: { 'On track': 1, 'At risk': 1, 'Off track': 1, 'No data': 2 },
      noDataByReason: { 'no-actual': 1, 'no-target': 1 },
    });
    const again = await openWorkbook(new Uint8Array(readFileSync(at('result.xlsx'))), {
      functions: [bundle()],
    });
    expect(again.document.sheets.map((sheet) => sheet.name)).toEqual(['KPIs', 'KPI cascade']);
    again.close();
  });

  it('takes the list of a sheet that has a value in its last cell, and formats in others far away', async () => {
    const workbook = await workbookWith();
    await workbook.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('KPIs');
      sheet.getRange('XFD1048576').values = [['stray']];
      sheet.getRange('XFD1000000').format.fill.color = '#FFFF00';
      await context.sync();
    });
    writeFileSync(at('far.xlsx'), await workbook.save());
    workbook.close();
    const run = await cascadeFile(at('far.xlsx'), at('result.xlsx'), bundle(), NEW_YEAR_2026);
    expect(run.listsTagged).toEqual([{ sheet: 'KPIs', address: 'A1:J6' }]);
    expect(run.findingProblems).toEqual([]);
  });

  it.each([
    ['a file that is not there', () => at('nowhere.xlsx'), /no such file/],
    ['a folder', () => folder, /folder/],
    [
      'a text file',
      () => {
        writeFileSync(at('text.xlsx'), 'Goal,Objective,KPI');
        return at('text.xlsx');
      },
      /workbook/i,
    ],
    [
      'an empty file',
      () => {
        writeFileSync(at('empty.xlsx'), '');
        return at('empty.xlsx');
      },
      /empty/i,
    ],
  ])('refuses %s with the reason and writes nothing', async (_what, input, message) => {
    expect(await failure(input())).toMatch(message);
    expect(existsSync(at('never.xlsx'))).toBe(false);
  });

  it('says so when nothing looks like a KPI list', async () => {
    const shopping = [
      ['Fruit', 'Colour'],
      ['Apple', 'red'],
      ['Pear', 'green'],
    ];
    expect(await failure(await written('fruit.xlsx', shopping))).toMatch(/looks like a KPI list/);
  });

  it.each([
    ['in a folder that is not there', path.join('no', 'such.xlsx'), /there is no folder .*no\.$/],
    ['that is a folder', '.', /it is a folder/],
    ['below a file', path.join('plan.xlsx', 'such.xlsx'), /there is no folder .*plan\.xlsx\.$/],
    ['whose name says that it has macros', 'result.xlsm', /must end in \.xlsx/],
    ['whose name says nothing', 'result', /must end in \.xlsx/],
  ])('refuses a result %s before it does any work', async (_what, name, message) => {
    const input = await written('again.xlsx');
    const steps: string[] = [];
    const run = cascadeFile(input, at(name), bundle(), NEW_YEAR_2026, {
      onProgress: ({ step }) => steps.push(step),
    });
    await expect(run).rejects.toThrow(message);
    expect(steps).toEqual(['Opening the workbook']);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('says that the cascade sheet, or the workbook, is protected, and what to do', async () => {
    const workbook = await workbookWith();
    const { sheetName } = await cascadeWorkbook(workbook, NEW_YEAR_2026);
    workbook.document.sheetByName(sheetName)!.protected = true;
    await expect(cascadeWorkbook(workbook, NEW_YEAR_2026)).rejects.toThrow(
      /“KPI cascade” is protected.*Unprotect it/,
    );
    workbook.close();
    const locked = await workbookWith();
    locked.document.structureProtected = true;
    // A sheet that has nothing to do with it is not to blame.
    locked.document.sheetByName('KPIs')!.protected = true;
    await expect(cascadeWorkbook(locked, NEW_YEAR_2026)).rejects.toThrow(
      /the workbook’s structure is protected.*Unprotect it/,
    );
    locked.close();
  });

  it('builds tags again whose description is gone, and never takes its own sheet for a list', async () => {
    const workbook = await workbookWith();
    await cascadeWorkbook(workbook, NEW_YEAR_2026);
    workbook.document.customXmlParts = [];
    const run = await cascadeWorkbook(workbook, NEW_YEAR_2026);
    expect(run.listsTagged).toEqual([]);
    expect(run.tagsRebuilt.map(({ code }) => code)).toEqual(['tag-rebuilt']);
    expect(textReport(run, 'result.xlsx')).toContain(
      'Rebuilt 1 tag from the names that the workbook has.\n2 goals, 3 objectives, 5 KPIs.',
    );
    const { lists } = await workbook.Excel.run((context) => findListsInWorkbook(context));
    expect(lists.map(({ sheet }) => sheet)).toEqual(['KPIs']);
    workbook.close();
  });

  it('says what was doubtful in finding the lists, before all else', async () => {
    const rows = [
      ['KPI', 'Target 2025', 'Target 2030', 'Actual'],
      ['Wait', 10, 20, 9],
    ];
    const workbook = await workbookWith(rows);
    const run = await cascadeWorkbook(workbook, NEW_YEAR_2026);
    const report = JSON.parse(jsonReport(run, 'x.xlsx')) as { problems: unknown[] };
    expect(report.problems[0]).toMatchObject({ code: 'several-columns', severity: 'warning' });
    expect(textReport(run, 'x.xlsx')).toContain(
      '- KPIs!B1: “Target 2025” could be the target too; column C “Target 2030” is used.',
    );
    workbook.close();
  });

  it('stops when cancelled, with nothing written', async () => {
    const input = await written('cancelled.xlsx');
    const stop = new AbortController();
    const run = cascadeFile(input, at('never.xlsx'), bundle(), NEW_YEAR_2026, {
      signal: stop.signal,
      onProgress: ({ step }) => {
        if (step === 'Reading lists') stop.abort();
      },
    });
    await expect(run).rejects.toThrow(/Cancelled/);
    expect(existsSync(at('never.xlsx'))).toBe(false);
  });

  it('writes the file that a link leads to, and leaves the link', () => {
    writeFileSync(at('linked.xlsx'), 'before');
    symlinkSync(at('linked.xlsx'), at('link.xlsx'));
    writeWhole(at('link.xlsx'), new TextEncoder().encode('after'));
    expect(lstatSync(at('link.xlsx')).isSymbolicLink()).toBe(true);
    expect(readFileSync(at('linked.xlsx'), 'utf8')).toBe('after');
    writeWhole(at('new.xlsx'), new TextEncoder().encode('new'));
    expect(readFileSync(at('new.xlsx'), 'utf8')).toBe('new');
  });

  it('leaves who may read the file as it was', () => {
    writeFileSync(at('private.xlsx'), 'before', { mode: 0o600 });
    writeWhole(at('private.xlsx'), new TextEncoder().encode('after'));
    expect(statSync(at('private.xlsx')).mode & 0o777).toBe(0o600);
  });

  it('knows a file by another name', async () => {
    const input = await written('one.xlsx');
    linkSync(input, at('hard.xlsx'));
    symlinkSync(input, at('soft.xlsx'));
    copyFileSync(input, at('copy.xlsx'));
    const others = ['one.xlsx', 'hard.xlsx', 'soft.xlsx', 'copy.xlsx', 'nowhere.xlsx'];
    expect(others.map((name) => isSameFile(input, at(name)))).toEqual([
      ...[true, true, true, false, false],
    ]);
  });
});
