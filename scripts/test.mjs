// npm test: everything that must hold. A step that fails does not keep the others from running, so that
// one run shows all; the exit status tells.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ADD_IN, build, WINDOW } from './builds.mjs';
import { binOf, node, ROOT } from './run.mjs';
import { install } from './set-up.mjs';

const CACHE = path.join(ROOT, '.cache');
const results = [];

/** Runs some of jest's projects and keeps their numbers. */
function jest(name, projects) {
  const file = path.join(CACHE, `${name}.json`);
  rmSync(file, { force: true });
  const args = ['--json', '--outputFile', file, ...process.argv.slice(2), ...projects];
  const status = node([binOf('jest'), ...args], { stdio: ['inherit', 'ignore', 'inherit'] });
  if (existsSync(file)) results.push(JSON.parse(readFileSync(file, 'utf8')));
  return status;
}

const STEPS = [
  ['Types', () => node([binOf('typescript', 'tsc'), '--build'])],
  [
    'ESLint',
    () =>
      node([
        binOf('eslint'),
        '.',
        '--max-warnings',
        '0',
        '--cache',
        '--cache-location',
        '.cache/eslint',
      ]),
  ],
  ['Import rules', () => node([path.join('scripts', 'check-imports.mjs')])],
  ['Prettier', () => node([binOf('prettier'), '--check', '--log-level', 'warn', '.'])],
  ['Build', () => build(ADD_IN) || build(WINDOW)],
  ['Tests', () => jest('tests', ['--selectProjects', 'add-in', 'workbench'])],
  ['Browser tests', () => jest('browser-tests', ['--selectProjects', 'e2e'])],
];

install();
mkdirSync(CACHE, { recursive: true });

const failedSteps = [];
for (const [name, run] of STEPS) {
  console.log(`\n== ${name}`);
  const started = performance.now();
  const status = run();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${name}: ${status === 0 ? 'passed' : 'FAILED'} (${seconds} s)`);
  if (status !== 0) failedSteps.push(name);
}

const counts = { passed: 0, failed: 0, skipped: 0 };
for (const one of results) {
  counts.passed += one.numPassedTests;
  counts.failed += one.numFailedTests + one.numRuntimeErrorTestSuites;
  counts.skipped += one.numPendingTests + one.numTodoTests;
}
// A step that is not a test run, or that broke before a test could fail, counts as one failure.
const broken = failedSteps.filter((name) => !name.endsWith('ests') || counts.failed === 0);
counts.failed += broken.length;

console.log(
  failedSteps.length === 0 ? '\nAll steps passed.' : `\nFailed: ${failedSteps.join(', ')}.`,
);
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = failedSteps.length === 0 ? 0 : 1;
