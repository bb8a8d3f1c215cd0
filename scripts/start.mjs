// npm start: installs and builds where needed, then builds the cascade of the sample workbook.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { binOf, node, ROOT } from './run.mjs';
import { buildIfStale, install } from './set-up.mjs';

const SAMPLE = path.join('samples', 'harbour-coffee.xlsx');
const RESULT = path.join('out', 'harbour-coffee with cascade.xlsx');

install();
buildIfStale();
mkdirSync(path.join(ROOT, 'out'), { recursive: true });
process.exitCode = node([
  binOf('tsx'),
  path.join(ROOT, 'src', 'cli', 'cascade.ts'),
  SAMPLE,
  RESULT,
  '--tree',
  '--as-of',
  '2026-09-30', // the day of the sample's figures
]);
