// npm run cascade -- IN.xlsx OUT.xlsx: the headless command, on a clean clone too.
import path from 'node:path';
import { ADD_IN, buildIfStale } from './builds.mjs';
import { binOf, nodeInterruptible, ROOT } from './run.mjs';
import { install } from './set-up.mjs';

install();
buildIfStale(ADD_IN);
const { status, interrupted } = await nodeInterruptible([
  binOf('tsx'),
  path.join(ROOT, 'src', 'cli', 'cascade.ts'),
  ...process.argv.slice(2),
]);
if (interrupted)
  console.error(`${process.stderr.isTTY ? '\r\u001b[K' : ''}Cancelled. Nothing was saved.`);
process.exitCode = status;
