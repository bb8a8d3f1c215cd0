// npm run cascade: see HELP in command-line.ts.
//
// Ctrl+C ends this process as it ends any other, at once: nothing is saved before all is done, and a
// handler would get its turn only between long calculations. `scripts/cascade.mjs` says what happened.
import path from 'node:path';
import { serialOf } from '../domain/dates';
import { drawTree } from '../cascade/draw-tree';
import { HELP, readCommandLine, UsageError } from './command-line';
import { ProgressBar } from './progress-bar';
import { jsonReport, textReport } from './report';
import { NoResult } from './no-result';
import { isSameFile } from './output-file';
import { cascadeFile, readBundle } from './run-cascade';

const DIST = path.resolve(import.meta.dirname, '..', '..', 'dist');

const main = async (args: readonly string[]): Promise<number> => {
  const bar = new ProgressBar(process.stderr);
  try {
    const line = readCommandLine(args);
    if (line === 'help') {
      console.log(HELP);
      return 0;
    }
    if (isSameFile(line.input, line.output) && !args.includes('--in-place'))
      throw new UsageError('The two files are the same. Say --in-place to overwrite the workbook.');
    const now = new Date();
    const today = line.asOf ?? serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
    const run = await cascadeFile(
      line.input,
      line.output,
      readBundle(DIST),
      today,
      { onProgress: bar.show },
      { share: line.share },
    );
    bar.clear();
    if (line.json) console.log(jsonReport(run, line.output));
    else
      console.log(
        `${line.tree ? `${drawTree(run.cascade)}\n` : ''}${textReport(run, line.output)}`,
      );
    return 0;
  } catch (error) {
    bar.clear();
    if (error instanceof UsageError) {
      console.error(error.message);
      return 2;
    }
    if (error instanceof NoResult || isRefusal(error)) {
      console.error((error as Error).message);
      return 1;
    }
    // Not thrown further: Node would print the library's whole minified script above the message.
    console.error('This is a defect of KPI Cascade; nothing was saved.');
    console.error(error);
    return 1;
  }
};

/** What opening or saving a workbook says when it will not: its message is for a person. */
const isRefusal = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'Refusal' || error.name === 'SaveRefusal');

// npm runs scripts in the package's folder; paths are meant from where the person stands.
process.chdir(process.env['INIT_CWD'] ?? '.');
process.exitCode = await main(process.argv.slice(2));
