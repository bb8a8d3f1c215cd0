import { parseArgs } from 'node:util';
import { toDate } from '../domain/dates';

export const HELP = `Usage: npm run cascade -- IN.xlsx OUT.xlsx [options]

Opens a workbook, finds and tags its KPI lists (unless it has tags already), builds the cascade sheet
and saves the result. Whatever else the workbook holds comes back as it was.

Options:
  --in-place           write the result back to IN.xlsx instead of OUT.xlsx
  --as-of YYYY-MM-DD   the day to judge by, for a workbook that has none yet (default: today)
  --share              plain formulas in the place of KPI functions, for recipients without the add-in
  --tree               print the cascade as a tree
  --json               print the summary as JSON, for other programs
  --help               print this

Exit status: 0 when the result is saved; 1 when the file is no workbook, is empty, or holds nothing
that looks like a KPI list; 2 when the command line cannot be understood.`;

export interface CommandLine {
  readonly input: string;
  readonly output: string;
  /** Excel date serial, or null for today. */
  readonly asOf: number | null;
  readonly json: boolean;
  readonly tree: boolean;
  /** Native twins in the place of custom functions. */
  readonly share: boolean;
}

/** A command line that cannot be understood; the message says what to do. */
export class UsageError extends Error {}

const parseDay = (text: string): number => {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? toDate(text) : null;
  if (day === null)
    throw new UsageError(
      `--as-of "${text}" is not a day. Write it as YYYY-MM-DD, for example 2026-12-31.`,
    );
  return day;
};

/** Reads the arguments; 'help' where help was asked for. */
export const readCommandLine = (args: readonly string[]): CommandLine | 'help' => {
  const { values, positionals } = parse(args);
  if (values.help) return 'help';
  const [input, output, ...more] = positionals;
  if (input === undefined) throw new UsageError('No workbook is named. See --help.');
  if (more.length > 0)
    throw new UsageError(`There is no place for "${more.join(' ')}". See --help.`);
  if (values['in-place'] === true) {
    if (output !== undefined)
      throw new UsageError(
        'With --in-place no second file is named: the result goes back to the first.',
      );
    return { input, output: input, ...optionsOf(values) };
  }
  if (output === undefined)
    throw new UsageError(
      'Name a second file for the result, or say --in-place to overwrite the first.',
    );
  return { input, output, ...optionsOf(values) };
};

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'in-place': { type: 'boolean' },
        'as-of': { type: 'string' },
        share: { type: 'boolean' },
        tree: { type: 'boolean' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message} See --help.`);
  }
};

const optionsOf = (values: ReturnType<typeof parse>['values']) => ({
  asOf: values['as-of'] === undefined ? null : parseDay(values['as-of']),
  json: values.json === true,
  tree: values.tree === true,
  share: values.share === true,
});
