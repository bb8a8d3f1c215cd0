// Makes a fresh clone ready: the right Node, and the dependencies of the lock file.
// Uses nothing but Node itself, since it runs before anything is installed.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { npm, ROOT } from './run.mjs';

const OLDEST_NODE = 20;
// What is said on the way goes to standard error: standard output belongs to the command's result.
export const QUIET = { stdio: ['inherit', 2, 2] };

/** Ends the process with a message where the machine or the network does not allow going on. */
export function giveUp(message) {
  console.error(message);
  process.exit(1);
}

/**
 * Whether node_modules holds exactly what the lock file asks for, whoever installed it. npm's own list of
 * what it has installed outlives packages that were taken away since, or that another tool moved: each
 * has to be there as well.
 */
function isInstalled() {
  try {
    const read = (file) => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')).packages;
    const installed = read('node_modules/.package-lock.json');
    return Object.entries(read('package-lock.json')).every(
      ([place, wanted]) =>
        !place.includes('node_modules/') ||
        wanted.optional ||
        wanted.link ||
        (installed[place]?.version === wanted.version &&
          existsSync(path.join(ROOT, place, 'package.json'))),
    );
  } catch {
    return false;
  }
}

export function install() {
  if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE)
    giveUp(`Node ${OLDEST_NODE} or newer is needed; this is ${process.version}.`);
  if (isInstalled()) return;
  console.error('Installing dependencies (npm ci) …');
  if (npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], QUIET) !== 0)
    giveUp('npm ci failed; its message stands above. Is the npm registry reachable?');
}
