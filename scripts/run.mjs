// Runs other programs without a shell's quoting rules, the same on Windows, macOS and Linux.
import { spawn, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Runs Node with the given arguments in the repository's root and passes its output through.
 * @returns {number} the exit status; 1 where the program was ended by a signal
 */
export function node(args, { env = {}, stdio = 'inherit' } = {}) {
  const { status } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    stdio,
    env: { ...process.env, ...env },
  });
  return status ?? 1;
}

/**
 * The same beside others: what it says is held back until it ends.
 * @returns {Promise<{status: number, output: string}>}
 */
export function nodeHeld(args) {
  const color = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...color },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  return new Promise((resolve) => {
    child.on('close', (status) => resolve({ status: status ?? 1, output }));
  });
}

/** Runs npm: by its own script where npm started us, since npm.cmd needs a shell on Windows. */
export function npm(args, { stdio = 'inherit' } = {}) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return node([script, ...args], { stdio });
  const { status } = spawnSync('npm', args, {
    cwd: ROOT,
    stdio,
    shell: process.platform === 'win32',
  });
  return status ?? 1;
}

/** The script behind a command of an installed package, e.g. `binOf('typescript', 'tsc')`. */
export function binOf(packageName, command = packageName) {
  const require = createRequire(path.join(ROOT, 'package.json'));
  const manifest = path.join(ROOT, 'node_modules', packageName, 'package.json');
  const { bin } = require(manifest);
  const file = typeof bin === 'string' ? bin : bin[command];
  return path.join(path.dirname(manifest), file);
}
