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

/** As a shell says it, and as Windows does. */
const INTERRUPTED = 130;
const CONTROL_C_EXIT = 0xc000013a;

/**
 * The same, for what Ctrl+C may end: this process hears it, passes it on and stays to say so.
 * @returns {Promise<{status: number, interrupted: boolean}>} status 130 where it was interrupted
 */
export function nodeInterruptible(args) {
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
  for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => child.kill(name));
  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      const interrupted =
        signal === 'SIGINT' || signal === 'SIGTERM' || [INTERRUPTED, CONTROL_C_EXIT].includes(code);
      resolve({ status: interrupted ? INTERRUPTED : (code ?? 1), interrupted });
    });
  });
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
