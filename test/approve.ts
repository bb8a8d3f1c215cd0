import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Compares a text with the approved one of that name beside the test. What differs is left as
 * `.received.txt`, for a person to read and, if it is right, to rename to `.txt`.
 */
export function approve(received: string, folder: string, name: string): void {
  const approvedPath = join(folder, 'approved', `${name}.txt`);
  const receivedPath = join(folder, 'approved', `${name}.received.txt`);
  const approved = existsSync(approvedPath)
    ? readFileSync(approvedPath, 'utf8').replace(/\r\n/g, '\n')
    : null;
  if (approved === received) {
    rmSync(receivedPath, { force: true });
    return;
  }
  mkdirSync(dirname(receivedPath), { recursive: true });
  writeFileSync(receivedPath, received);
  expect(received).toBe(approved ?? `(nothing approved yet; see ${name}.received.txt)`);
}
