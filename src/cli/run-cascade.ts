import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FunctionsBundle, OpenWorkbook } from '../../workbench/src/index';
import { openWorkbook } from '../../workbench/src/index';
import type { Cascade } from '../cascade/cascade';
import { buildSheet } from '../excel/build-sheet';
import { checkpoint, type Watch } from '../excel/progress';
import { findListsInWorkbook, tagLists } from '../excel/tag-lists';
import { readTags } from '../excel/tag-store';

/** Why there is no result, for a person: what happened and what to do. */
export class NoResult extends Error {}

export interface CascadeRun {
  readonly cascade: Cascade;
  readonly sheetName: string;
  /** Lists that were found and tagged in this run; 0 where the workbook had tags. */
  readonly listsTagged: number;
}

/** The production functions bundle, as `npm run build` leaves it in a folder. */
export const readBundle = (folder: string): FunctionsBundle => ({
  namespace: 'KPI',
  script: readFileSync(path.join(folder, 'functions.js'), 'utf8'),
  metadata: JSON.parse(
    readFileSync(path.join(folder, 'functions.json'), 'utf8'),
  ) as FunctionsBundle['metadata'],
});

/**
 * Tags (where there are no tags yet) and builds the cascade of an open workbook through the add-in's
 * own production code.
 * @param today Excel date serial.
 */
export const cascadeWorkbook = async (
  workbook: OpenWorkbook,
  today: number,
  watch: Watch = {},
): Promise<CascadeRun> =>
  workbook.Excel.run(async (context) => {
    checkpoint(watch, 'Looking for KPI lists', 0, 1);
    const { part } = await readTags(context);
    let listsTagged = 0;
    if (part.tags.length === 0) {
      const lists = await findListsInWorkbook(context);
      if (lists.length === 0)
        throw new NoResult(
          'Nothing in the workbook looks like a KPI list. A list needs a header row with a column for the KPI and one for its actual or target.',
        );
      checkpoint(watch, 'Tagging lists', 0, 1);
      const { tags, written, problems } = await tagLists(context, lists);
      if (!written)
        throw new NoResult(problems.map(({ message, fix }) => `${message} ${fix}`).join(' '));
      listsTagged = tags.length;
    }
    return { ...(await buildSheet(context, today, watch)), listsTagged };
  });

/** Opens, tags, builds, saves. The output appears whole or not at all. */
export const cascadeFile = async (
  input: string,
  output: string,
  bundle: FunctionsBundle,
  today: number,
  watch: Watch = {},
): Promise<CascadeRun> => {
  checkpoint(watch, 'Opening the workbook', 0, 1);
  const workbook = await openWorkbook(readInput(input), { functions: [bundle] });
  try {
    const run = await cascadeWorkbook(workbook, today, watch);
    checkpoint(watch, 'Calculating', 0, 1);
    await workbook.idle();
    checkpoint(watch, 'Saving', 0, 1);
    writeWhole(output, await workbook.save());
    return run;
  } finally {
    workbook.close();
  }
};

const readInput = (input: string): Uint8Array => {
  try {
    return new Uint8Array(readFileSync(input));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason =
      code === 'ENOENT'
        ? 'there is no such file'
        : code === 'EISDIR'
          ? 'it is a folder'
          : (error as Error).message;
    throw new NoResult(`${input} cannot be opened: ${reason}.`);
  }
};

const writeWhole = (output: string, bytes: Uint8Array): void => {
  const draft = `${output}.${process.pid}.part`;
  try {
    writeFileSync(draft, bytes);
    renameSync(draft, output);
  } catch (error) {
    rmSync(draft, { force: true });
    throw new NoResult(`${output} cannot be written: ${(error as Error).message}.`);
  }
};
