import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './repository';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kpi-cascade-alone-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const lock = (): string => path.join(folder, 'work.lock');
const diary = (): string => path.join(folder, 'diary.txt');

/** A process that writes when it begins and ends the work that it does alone. */
const worker = (): Promise<number | null> => {
  const { href } = pathToFileURL(path.join(ROOT, 'scripts', 'alone.mjs'));
  const script = `
    import { appendFileSync } from 'node:fs';
    import { alone } from ${JSON.stringify(href)};
    const write = (word) => appendFileSync(${JSON.stringify(diary())}, word + ' ');
    alone(${JSON.stringify(lock())}, () => {
      write('begins');
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
      write('ends');
    });`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script]);
  return new Promise((resolve) => child.on('close', resolve));
};

describe('work that one process does alone', () => {
  it('is done by one after the other', async () => {
    expect(await Promise.all([worker(), worker(), worker()])).toEqual([0, 0, 0]);
    expect(readFileSync(diary(), 'utf8')).toBe('begins ends '.repeat(3));
  });

  it('waits for nobody who was ended in the middle', async () => {
    const ended = spawn(process.execPath, ['--version']);
    await new Promise((resolve) => ended.on('close', resolve));
    writeFileSync(lock(), String(ended.pid));
    expect(await worker()).toBe(0);
    expect(readFileSync(diary(), 'utf8')).toBe('begins ends ');
  });
});
