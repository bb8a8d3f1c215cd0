// npm test: everything that must hold. A step that fails does not keep the others from running, so that
// one run shows all; the exit status tells.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { binOf, node, nodeHeld, ROOT } from './run.mjs';
import { install } from './set-up.mjs';

const CACHE = path.join(ROOT, '.cache');
const JEST_RESULTS = path.join(CACHE, 'tests.json');

// None needs another: as many run at a time as there are processors, the longest first.
const CHECKS = [
  [
    'ESLint',
    () => [
      binOf('eslint'),
      ...['.', '--max-warnings', '0', '--cache', '--cache-location', '.cache/eslint'],
    ],
  ],
  ['Build', () => [path.join('scripts', 'build.mjs')]],
  ['Types', () => [binOf('typescript', 'tsc'), '--build']],
  ['Prettier', () => [binOf('prettier'), '--check', '--log-level', 'warn', '.']],
  ['Import rules', () => [path.join('scripts', 'check-imports.mjs')]],
];

install();
mkdirSync(CACHE, { recursive: true });
rmSync(JEST_RESULTS, { force: true });

const failedSteps = [];
const start = (name) => {
  const started = performance.now();
  return (status) => {
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${name}: ${status === 0 ? 'passed' : 'FAILED'} (${seconds} s)`);
    if (status !== 0) failedSteps.push(name);
  };
};

const waiting = [...CHECKS];
async function checkOneAfterAnother() {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const [name, argumentsOf] = next;
    const end = start(name);
    const { status, output } = await nodeHeld(argumentsOf());
    console.log(`\n== ${name}`);
    if (output.trim() !== '') console.log(output.trimEnd());
    end(status);
  }
}
console.log(`${CHECKS.map(([name]) => name).join(', ')}: each is shown when it has ended.`);
await Promise.all(Array.from({ length: os.availableParallelism() }, checkOneAfterAnother));

// Jest shares the processors among its tests itself.
console.log('\n== Tests, in a browser too');
const end = start('Tests');
end(
  node([binOf('jest'), '--json', '--outputFile', JEST_RESULTS, ...process.argv.slice(2)], {
    stdio: ['inherit', 'ignore', 'inherit'],
  }),
);

const counts = { passed: 0, failed: 0, skipped: 0 };
if (existsSync(JEST_RESULTS)) {
  const results = JSON.parse(readFileSync(JEST_RESULTS, 'utf8'));
  counts.passed = results.numPassedTests;
  counts.failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  counts.skipped = results.numPendingTests + results.numTodoTests;
}
// A step that is not a test run, or that broke before a test could fail, counts as one failure.
const broken = failedSteps.filter((name) => name !== 'Tests' || counts.failed === 0);
counts.failed += broken.length;

console.log(
  failedSteps.length === 0 ? '\nAll steps passed.' : `\nFailed: ${failedSteps.join(', ')}.`,
);
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = failedSteps.length === 0 ? 0 : 1;
