import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FunctionsBundle, OpenWorkbook } from '../../workbench/src/index';
import { openWorkbook } from '../../workbench/src/index';
import { addressOf } from '../cascade/address';
import type { Cascade } from '../cascade/cascade';
import type { FoundList } from '../cascade/found-list';
import type { Place, Problem } from '../domain/problem';
import { buildSheet, SHEET_NAME } from '../excel/build-sheet';
import type { BuildOptions } from '../excel/build-sheet';
import { explain, kindOf } from '../excel/failures';
import { reasonOf } from '../excel/interrupted';
import { checkpoint, type Watch } from '../excel/progress';
import { repairTags } from '../excel/repair';
import { findListsInWorkbook, tagLists } from '../excel/tag-lists';
import { readTags } from '../excel/tag-store';
import { NoResult } from './no-result';
import { checkOutput, writeWhole } from './output-file';
import { uninterrupted } from './uninterrupted';

export interface CascadeRun {
  readonly cascade: Cascade;
  readonly sheetName: string;
  /** Lists that were found and tagged in this run, header included; none where the workbook had tags. */
  readonly listsTagged: readonly Place[];
  /** Tags that had to be rebuilt from their names, since what described them was gone; what to look at. */
  readonly tagsRebuilt: readonly Problem[];
  /** What was doubtful in finding them: here nobody confirms which column was taken. */
  readonly findingProblems: readonly Problem[];
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
  options: BuildOptions = {},
): Promise<CascadeRun> => {
  try {
    return await workbook.Excel.run(async (context) => {
      checkpoint(watch, 'Looking for KPI lists', 0, 1);
      const stored = await readTags(context);
      let listsTagged: readonly Place[] = [];
      let findingProblems: readonly Problem[] = [];
      let tagsRebuilt: readonly Problem[] = [];
      // The Document Inspector takes the descriptions of all tags and leaves their names.
      if (stored.problems.some(({ code }) => code === 'name-without-tag')) {
        const { problems } = await repairTags(context);
        tagsRebuilt = problems.filter(({ code }) => code === 'tag-rebuilt');
      } else if (stored.part.tags.length === 0) {
        const { lists, problems: unread } = await findListsInWorkbook(context);
        if (lists.length === 0)
          throw new NoResult(
            [
              'Nothing in the workbook looks like a KPI list. A list needs a header row with a column for the KPI and one for its actual or target.',
              ...sentencesOf(unread),
            ].join(' '),
          );
        checkpoint(watch, 'Tagging lists', 0, 1);
        const { written, problems } = await tagLists(context, lists);
        if (!written) throw new NoResult(sentencesOf(problems).join(' '));
        listsTagged = lists.map(placeOfList);
        findingProblems = [...unread, ...lists.flatMap((list) => list.problems)];
      }
      const built = await buildSheet(context, today, watch, options);
      return { ...built, listsTagged, findingProblems, tagsRebuilt };
    });
  } catch (error) {
    throw explained(error, workbook);
  }
};

/**
 * What Excel refuses a person can mend, protection above all; anything else is a defect. How far it got
 * does not matter: no file is written then.
 */
const explained = (thrown: unknown, { document }: OpenWorkbook): unknown => {
  const error = reasonOf(thrown);
  if (kindOf(error) !== 'protected') return error;
  const names = document.sheets.filter((sheet) => sheet.protected).map(({ name }) => name);
  // Our own sheet apart, a locked structure is in the way wherever else protection is.
  if (document.structureProtected && !names.includes(SHEET_NAME))
    return new NoResult(
      'Excel refused building the cascade sheet: the workbook’s structure is protected. Unprotect it on the Review tab (Protect Workbook), then try again.',
    );
  const { message, fix } = explain(error, 'building the cascade sheet', names).problem;
  return new NoResult(`${message} ${fix}`);
};

const sentencesOf = (problems: readonly Problem[]): readonly string[] =>
  problems.map(({ message, fix }) => `${message} ${fix}`);

const placeOfList = ({ sheet, headerRow, body }: FoundList): Place => ({
  sheet,
  address: addressOf({ ...body, top: headerRow }),
});

/** Opens, tags, builds, saves. The output appears whole or not at all. */
export const cascadeFile = async (
  input: string,
  output: string,
  bundle: FunctionsBundle,
  today: number,
  watch: Watch = {},
  options: BuildOptions = {},
): Promise<CascadeRun> => {
  checkpoint(watch, 'Opening the workbook', 0, 1);
  const bytes = readInput(input);
  checkOutput(input, output);
  const workbook = await openWorkbook(bytes, { functions: [bundle] });
  try {
    const run = await cascadeWorkbook(workbook, today, watch, options);
    checkpoint(watch, 'Calculating', 0, 1);
    await workbook.idle();
    checkpoint(watch, 'Saving', 0, 1);
    const saved = await workbook.save();
    uninterrupted(() => writeWhole(output, saved));
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
