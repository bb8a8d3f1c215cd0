// npm run bench -- pane [NODES]: what the pane takes in a browser, with the production build in the
// workbench: from opening to the tree, from a changed cell to its row, and frames while scrolling.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { openWorkbook } from '../../workbench/src/index';
import type { OpenedWorkbench } from '../../test/e2e/workbench';
import { openInBrowser } from '../browser';

const NODES = Number(process.argv[2] ?? 10_000);
const RUNS = 5;

interface Measured {
  /** When the first row of the tree was drawn, ms since the page was asked for. */
  firstRow?: number;
}

/** A workbook with one list: an objective for each nine KPIs, so that there are about NODES nodes. */
const writeList = async (file: string): Promise<void> => {
  const workbook = await openWorkbook();
  const rows = [['Objective', 'KPI', 'Target', 'Actual']] as (string | number)[][];
  for (let index = 0; index < Math.round(NODES * 0.9); index++)
    rows.push([
      `Objective ${Math.floor(index / 9) + 1}`,
      `KPI ${index + 1}`,
      100,
      60 + (index % 50),
    ]);
  await workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRangeByIndexes(0, 0, rows.length, 4).values = rows;
    await context.sync();
  });
  writeFileSync(file, await workbook.save());
  workbook.close();
};

/** Opens the tagged workbook's pane again and again. */
const opening = async (wb: OpenedWorkbench, page: Page): Promise<number[]> => {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    await page.evaluate(() => window.workbench.addIn.load());
    await wb.settled();
    const handle = await wb.pane.waitForFunction(
      () => (window as Window & Measured).firstRow,
      undefined,
      { timeout: 120_000 },
    );
    times.push((await handle.jsonValue())!);
  }
  return times;
};

/** From typing into D2 until the first KPI's row says its new score. */
const changing = async (wb: OpenedWorkbench, page: Page): Promise<number[]> => {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const drawn = wb.pane.evaluate(
      () =>
        new Promise<number>((done) => {
          const row = () => document.getElementById('tree-row-1')?.textContent;
          const before = row();
          const look = () => {
            if (row() !== before) done(performance.timeOrigin + performance.now());
            else requestAnimationFrame(look);
          };
          look();
        }),
    );
    const typed = await page.evaluate(
      async (value) => {
        const { session } = window.workbench;
        const started = performance.timeOrigin + performance.now();
        await session.enter(session.document.sheets[0]!.id, 1, 3, value);
        return started;
      },
      String(70 + run * 5),
    );
    times.push((await drawn) - typed);
  }
  return times;
};

/** Frames in ms while the tree is scrolled from top to bottom. */
const scrolling = (pane: Frame): Promise<number[]> =>
  pane.evaluate(
    () =>
      new Promise<number[]>((done) => {
        const tree = document.querySelector('[role=tree]')!;
        const frames: number[] = [];
        let last = performance.now();
        const step = () => {
          const now = performance.now();
          frames.push(now - last);
          last = now;
          tree.scrollTop += 500;
          if (frames.length < 300) requestAnimationFrame(step);
          else done(frames.slice(1));
        };
        requestAnimationFrame(step);
      }),
  );

const say = (what: string, times: readonly number[]): void => {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)]!.toFixed(0);
  console.log(`${what}: median ${at(0.5)} ms, longest ${at(1)} ms`);
};

const main = async (): Promise<void> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kpi-cascade-'));
  const file = path.join(folder, 'list.xlsx');
  await writeList(file);
  const { wb, page, close } = await openInBrowser(file, () => {
    const look = () => {
      if (document.querySelector('[role=treeitem]'))
        (window as Window & Measured).firstRow = performance.now();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  try {
    await wb.pane.getByRole('button', { name: 'Find KPIs in this workbook' }).click();
    await wb.pane.getByRole('button', { name: /^Tag 1 list/ }).click({ timeout: 120_000 });
    await wb.pane.getByRole('tree').waitFor({ timeout: 120_000 });
    console.log(`${NODES.toLocaleString('en-US')} nodes`);
    say('Opening to the first row', await opening(wb, page));
    say('Changed cell to its row', await changing(wb, page));
    // Right after a change: what the pane works out then must not be felt either.
    say('Frames while scrolling', await scrolling(wb.pane));
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
};

void main();
