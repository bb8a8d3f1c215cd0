// npm run bench -- functions [rows]: what our share is of the time that a formula takes, as ratios of one run.
import { fork } from 'node:child_process';
import path from 'node:path';
import { readFunctions } from '../../reference/read-functions';
import { measuredFunctions } from './columns';
import { inOtherEngine, inWorkbench } from './engines';
import { fetchOtherEngine } from './other-engine';
import type { Timed } from './page';
import { startTimes } from './start-times';

const ROWS = Number(process.argv[2] ?? 10_000);
/** An engine needs no more rows to be timed per row. */
const ENGINE_ROWS = Math.min(ROWS, 1_000);
const ROOT = path.resolve(import.meta.dirname, '..', '..');

/** What a page's process measures. */
const inPage = (): Promise<readonly Timed[]> =>
  new Promise((resolve, reject) => {
    const page = fork(path.join(import.meta.dirname, 'page.ts'), [String(ROWS)]);
    page.once('message', (timed) => resolve(timed as readonly Timed[]));
    page.once('exit', (code) => reject(new Error(`The page's process ended with ${code}.`)));
  });

const documents = new Map(
  readFunctions(path.join(ROOT, 'src', 'functions')).map((one) => [one.name, one.twin]),
);
const twinOf = (name: string): string | undefined => {
  const twin = documents.get(name);
  return twin && 'formulas' in twin ? twin.formulas[0] : undefined;
};

const percent = (share: number): number => Number((100 * share).toFixed(1));

const timed = await inPage();
const other = fetchOtherEngine();
const rows: Record<string, string | number>[] = [];
let [worstShare, worstEngine] = [0, Infinity];
for (const [index, measured] of measuredFunctions(ROWS).entries()) {
  const { spilled, calls, bare, touched, marshalling, answer } = timed[index]!;
  const ours = spilled / ROWS;
  const engine = await inWorkbench(measured, ENGINE_ROWS, twinOf);
  const outside =
    other && inOtherEngine(other, measured, Math.min(200, ENGINE_ROWS), twinOf, answer);
  worstShare = Math.max(worstShare, spilled / marshalling);
  worstEngine = Math.min(worstEngine, engine / ours, (outside ?? Infinity) / ours);
  rows.push({
    function: measured.name,
    'ns per row': Math.round(ours * 1e6),
    'ns per call': Math.round((calls / ROWS) * 1e6),
    '× bare loop': Math.round(spilled / bare),
    'twin in the workbench ×': Math.round(engine / ours),
    'twin elsewhere ×': outside === null ? 'not measured' : Math.round(outside / ours),
    'marshalling, ns per row': Math.round((marshalling / ROWS) * 1e6),
    'of marshalling %': percent(spilled / marshalling),
    'touching alone %': percent(touched / marshalling),
  });
}
console.table(rows);
const said = (met: boolean) => (met ? 'met' : 'NOT met');
console.log(
  `${ROWS} rows. Our share of the marshalling: at most ${(100 * worstShare).toFixed(1)} % (goal 5 %: ${said(worstShare <= 0.05)}).`,
);
console.log(
  `Against either engine: at least ${worstEngine.toFixed(0)}× faster (goal 20×: ${said(worstEngine >= 20)}).`,
);
const { answered, reactLoaded, drawn } = await startTimes();
console.log(
  `In a browser the first formula is answered ${answered.toFixed(0)} ms after the page is asked for, React has loaded after ${reactLoaded.toFixed(0)} ms and drawn after ${drawn.toFixed(0)} ms (goal: ${said(answered < reactLoaded)}).`,
);
process.exit();
