import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { NoResult } from './no-result';

/** Whether two paths lead to one file, whatever they are called: through links, in another case. */
export const isSameFile = (one: string, other: string): boolean => {
  if (path.resolve(one) === path.resolve(other)) return true;
  if (!existsSync(one) || !existsSync(other)) return false;
  const [a, b] = [statSync(one), statSync(other)];
  return (
    realpathSync(one) === realpathSync(other) || (a.ino !== 0 && a.ino === b.ino && a.dev === b.dev)
  );
};

/** Refuses, before any work is done, a result that could not be written or that Excel would not open. */
export const checkOutput = (input: string, output: string): void => {
  const folder = path.dirname(output);
  const [from, to] = [input, output].map((name) => path.extname(name).toLowerCase());
  const refuse = (why: string) => new NoResult(`${output} cannot be written: ${why}`);
  if (!isFolder(folder)) throw refuse(`there is no folder ${folder}.`);
  if (isFolder(output)) throw refuse('it is a folder. Name a file in it.');
  if (existsSync(output) && !statSync(output).isFile()) throw refuse('it is no file.');
  // Excel refuses a file whose name says other than what it holds, macros above all.
  if (/^\.xl[st][xm]$/.test(from ?? '') && from !== to)
    throw refuse(
      `the workbook is of the kind ${from}, so the result's name must end in ${from} too.`,
    );
  try {
    accessSync(existsSync(output) ? output : folder, constants.W_OK);
  } catch {
    throw refuse('it is read-only.');
  }
};

const isFolder = (name: string): boolean => existsSync(name) && statSync(name).isDirectory();

/**
 * Writes a file whole or not at all. A link stays one: the file that it leads to is written. Who may read
 * a file that was there stays as it was.
 */
export const writeWhole = (output: string, bytes: Uint8Array): void => {
  const was = existsSync(output) ? statSync(output) : null;
  const file = was ? realpathSync(output) : output;
  const draft = `${file}.${process.pid}.part`;
  try {
    writeFileSync(draft, bytes, was ? { mode: was.mode } : {});
    if (was) chmodSync(draft, was.mode);
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw new NoResult(`${output} cannot be written: ${(error as Error).message}.`);
  }
};
