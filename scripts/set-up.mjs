// Makes a fresh clone ready: the right Node, the dependencies of the lock file, an up-to-date build.
// Uses nothing but Node itself, since it runs before anything is installed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { binOf, node, npm, ROOT } from './run.mjs';

const OLDEST_NODE = 20;
const BUILT = ['functions.js', 'functions.json', 'taskpane.js', 'taskpane.html', 'manifest.xml'];
const BUILT_FROM = [
  'src',
  'assets',
  'webpack',
  'manifest.xml',
  'webpack.config.js',
  'package-lock.json',
];
// What is said on the way goes to standard error: standard output belongs to the command's result.
const QUIET = { stdio: ['inherit', 2, 2] };
const BUILD_STAMP = path.join(ROOT, '.cache', 'built-from.sha256');

/** Ends the process with a message where the machine or the network does not allow going on. */
function giveUp(message) {
  console.error(message);
  process.exit(1);
}

/** Whether node_modules holds exactly what the lock file asks for, whoever installed it. */
function isInstalled() {
  try {
    const read = (file) => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')).packages;
    const installed = read('node_modules/.package-lock.json');
    return Object.entries(read('package-lock.json')).every(
      ([place, wanted]) =>
        !place.startsWith('node_modules/') ||
        wanted.optional ||
        wanted.link ||
        installed[place]?.version === wanted.version,
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

function* filesUnder(place) {
  const full = path.join(ROOT, place);
  if (!existsSync(full)) return;
  let entries;
  try {
    entries = readdirSync(full, { withFileTypes: true });
  } catch {
    yield place; // a file, not a folder
    return;
  }
  for (const { name } of entries.sort((a, b) => (a.name < b.name ? -1 : 1)))
    yield* filesUnder(path.join(place, name));
}

/** A digest of everything that the build reads: dates of files say nothing after a checkout. */
function sourcesDigest() {
  const digest = createHash('sha256').update(process.env.KPI_CASCADE_BASE_URL ?? '');
  for (const place of BUILT_FROM)
    for (const file of filesUnder(place))
      digest
        .update(file)
        .update('\0')
        .update(readFileSync(path.join(ROOT, file)));
  return digest.digest('hex');
}

/** @returns {number} webpack's exit status */
export function build() {
  const digest = sourcesDigest();
  rmSync(BUILD_STAMP, { force: true });
  const status = node(
    [binOf('webpack-cli'), '--mode', 'production', '--stats', 'errors-warnings'],
    QUIET,
  );
  if (status === 0) {
    mkdirSync(path.dirname(BUILD_STAMP), { recursive: true });
    writeFileSync(BUILD_STAMP, digest);
  }
  return status;
}

export function buildIfStale() {
  const complete = BUILT.every((name) => existsSync(path.join(ROOT, 'dist', name)));
  const stamp = existsSync(BUILD_STAMP) ? readFileSync(BUILD_STAMP, 'utf8') : '';
  if (complete && stamp === sourcesDigest()) return;
  console.error('Building …');
  if (build() !== 0) giveUp('The build failed; its message stands above.');
}
