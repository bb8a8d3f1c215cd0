// npm run bench -- NAME [arguments]: runs bench/NAME/NAME.ts, on a clean clone too.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ADD_IN, buildIfStale, WINDOW } from './builds.mjs';
import { binOf, node, ROOT } from './run.mjs';
import { install } from './set-up.mjs';

const [name = '', ...rest] = process.argv.slice(2);
const file = path.join(ROOT, 'bench', name, `${name}.ts`);
if (name === '' || !existsSync(file)) {
  console.error(
    `Name one of: ${readdirSync(path.join(ROOT, 'bench'))
      .filter((entry) => !entry.includes('.'))
      .join(', ')}.`,
  );
  process.exitCode = 2;
} else {
  install();
  buildIfStale(ADD_IN);
  buildIfStale(WINDOW);
  process.exitCode = node([binOf('tsx'), file, ...rest]);
}
