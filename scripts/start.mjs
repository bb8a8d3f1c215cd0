// npm start: installs and builds where needed, then opens the sample workbook in the workbench.
import { ADD_IN, buildIfStale, WINDOW } from './builds.mjs';
import { binOf, node } from './run.mjs';
import { install } from './set-up.mjs';

install();
buildIfStale(ADD_IN);
buildIfStale(WINDOW);
process.exitCode = node([binOf('tsx'), 'scripts/workbench.ts', ...process.argv.slice(2)]);
