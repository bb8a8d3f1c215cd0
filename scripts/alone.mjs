// Keeps two processes from the same work at the same time: test workers, or `npm start` beside `npm test`.
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

// No build takes that long; whoever left a lock this old was ended in the middle.
const LEFT_BEHIND = 180_000;

function isLeftBehind(lock) {
  try {
    const owner = Number(readFileSync(lock, 'utf8'));
    if (owner === process.pid || Date.now() - statSync(lock).mtimeMs > LEFT_BEHIND) return true;
    process.kill(owner, 0); // asks only whether there is such a process
    return false;
  } catch (error) {
    return error.code !== 'EPERM'; // a process of another user
  }
}

function isTaken(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

const pause = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);

/** Runs `work` while no other process runs its own under the same lock file. */
export function alone(lock, work) {
  mkdirSync(path.dirname(lock), { recursive: true });
  while (!isTaken(lock)) {
    if (isLeftBehind(lock)) rmSync(lock, { force: true });
    else pause();
  }
  try {
    return work();
  } finally {
    rmSync(lock, { force: true });
  }
}
