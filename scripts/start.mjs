// npm start: installs and builds where needed, then opens the sample workbook in the workbench.
import { ADD_IN, buildIfStale, WINDOW } from './builds.mjs';
import { install } from './set-up.mjs';

install();
buildIfStale(ADD_IN);
buildIfStale(WINDOW);
// In this process, so that whoever ends it ends the server.
const { tsImport } = await import('tsx/esm/api');
await tsImport('./workbench.ts', import.meta.url);
