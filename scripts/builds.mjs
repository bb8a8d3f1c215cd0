// What webpack builds, and when it has to do it again.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { alone } from './alone.mjs';
import { binOf, node, ROOT } from './run.mjs';
import { giveUp, QUIET } from './set-up.mjs';

/** The add-in, as it is shipped. */
export const ADD_IN = {
  name: 'add-in',
  folder: 'dist',
  files: ['functions.js', 'functions.json', 'taskpane.js', 'taskpane.html', 'manifest.xml'],
  from: ['src', 'assets', 'webpack', 'manifest.xml', 'webpack.config.js', 'package-lock.json'],
  webpack: ['--mode', 'production'],
};

/** The workbench's window, in which the add-in runs here. */
export const WINDOW = {
  name: 'window',
  folder: 'workbench/dist',
  files: ['index.html', 'window.js', 'vendor.js', 'bridge.js', 'service-worker.js'],
  from: [
    'workbench/browser',
    'workbench/src',
    'workbench/webpack.config.js',
    'webpack/compile.js',
    'webpack/copy-files.js',
    'package-lock.json',
  ],
  webpack: ['--config', 'workbench/webpack.config.js'],
};

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
function sourcesDigest({ from }) {
  const digest = createHash('sha256').update(process.env.KPI_CASCADE_BASE_URL ?? '');
  for (const place of from)
    for (const file of filesUnder(place))
      digest
        .update(file)
        .update('\0')
        .update(readFileSync(path.join(ROOT, file)));
  return digest.digest('hex');
}

const cached = (name) => path.join(ROOT, '.cache', name);
const stampOf = ({ name }) => cached(`built-${name}.sha256`);
const lockOf = ({ name }) => cached(`building-${name}.lock`);

function isFresh(what) {
  const complete = what.files.every((name) => existsSync(path.join(ROOT, what.folder, name)));
  const stamp = stampOf(what);
  return complete && existsSync(stamp) && readFileSync(stamp, 'utf8') === sourcesDigest(what);
}

function buildNow(what) {
  const digest = sourcesDigest(what);
  const stamp = stampOf(what);
  rmSync(stamp, { force: true });
  const status = node([binOf('webpack-cli'), ...what.webpack, '--stats', 'errors-warnings'], QUIET);
  if (status === 0) writeFileSync(stamp, digest);
  return status;
}

/** @returns {number} webpack's exit status */
export const build = (what) => alone(lockOf(what), () => buildNow(what));

export function buildIfStale(what) {
  if (isFresh(what)) return;
  const status = alone(lockOf(what), () => {
    if (isFresh(what)) return 0; // another process has built it meanwhile
    console.error(`Building the ${what.name} …`);
    return buildNow(what);
  });
  if (status !== 0) giveUp('The build failed; its message stands above.');
}
