import type { AddInHostWindow } from './page-window';

// Runs at the start of each page of the add-in, before any script of its own, as the user scripts of a
// native host's web view do. A page that is not in the workbench's window gets nothing.
const host =
  window.parent === window ? undefined : (window.parent as AddInHostWindow).workbenchAddInHost;
host?.connect(window);
