// npm run cascade -- IN.xlsx OUT.xlsx: the headless command, on a clean clone too.
import path from 'node:path';
import { ADD_IN, buildIfStale } from './builds.mjs';
import { binOf, node, ROOT } from './run.mjs';
import { install } from './set-up.mjs';

install();
buildIfStale(ADD_IN);
process.exitCode = node([
  binOf('tsx'),
  path.join(ROOT, 'src', 'cli', 'cascade.ts'),
  ...process.argv.slice(2),
]);
