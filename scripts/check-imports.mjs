// The import rules of .dependency-cruiser.cjs over all rooms that exist.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { binOf, node, ROOT } from './run.mjs';

const ROOMS = [
  'src',
  'workbench/src',
  'workbench/browser',
  'workbench/server',
  'workbench/test',
  'test',
  'bench',
  'samples',
  'reference',
  'scripts',
];

process.exitCode = node([
  binOf('dependency-cruiser', 'depcruise'),
  '--config',
  '.dependency-cruiser.cjs',
  '--output-type',
  'err',
  ...ROOMS.filter((room) => existsSync(path.join(ROOT, room))),
]);
