// npm test: everything that must hold. A step that fails does not keep the others from running, so that
// one run shows all; the exit status tells.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ADD_IN, build, WINDOW } from './builds.mjs';
import { binOf, node, ROOT } from './run.mjs';
import { install } from './set-up.mjs';

const RESULTS = path.join(ROOT, '.cache', 'jest-results.json');

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
  [
    'Tests',
    () =>
      node([binOf('jest'), '--json', '--outputFile', RESULTS, ...process.argv.slice(2)], {
        stdio: ['inherit', 'ignore', 'inherit'],
      }),
  ],
];

install();
mkdirSync(path.dirname(RESULTS), { recursive: true });
rmSync(RESULTS, { force: true });

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
if (existsSync(RESULTS)) {
  const results = JSON.parse(readFileSync(RESULTS, 'utf8'));
  counts.passed = results.numPassedTests;
  counts.failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  counts.skipped = results.numPendingTests + results.numTodoTests;
}
// A step that is not a test run, or that broke before a test could fail, counts as one failure.
counts.failed += failedSteps.filter((name) => name !== 'Tests' || counts.failed === 0).length;

console.log(
  failedSteps.length === 0 ? '\nAll steps passed.' : `\nFailed: ${failedSteps.join(', ')}.`,
);
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = failedSteps.length === 0 ? 0 : 1;
