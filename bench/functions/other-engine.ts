import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Another formula engine, for comparison only: MIT, fetched when the bench runs, never a dependency. */
const PACKAGE = 'fast-formula-parser@1.0.19';

interface Parser {
  parse(formula: string, position: { sheet: string; row: number; col: number }): unknown;
}
type ParserClass = new (config: {
  onCell: (cell: { row: number; col: number }) => unknown;
  functions: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
}) => Parser;

/** Evaluates each formula in its own row. */
export type OtherEngine = (
  formulas: readonly string[],
  cells: (row: number, column: number) => unknown,
) => readonly unknown[];

interface Argument {
  readonly value?: unknown;
}

const listOf = (argument: unknown): unknown[] => {
  const value = (argument as Argument | null)?.value ?? argument;
  return Array.isArray(value) ? (value as unknown[]).flat() : [value];
};
const numbersOf = (args: readonly unknown[]): number[] =>
  args.flatMap(listOf).filter((value): value is number => typeof value === 'number');

/** What our twins use and the package lacks, by the way that it offers for that. */
const LACKING = {
  MIN: (...args: readonly unknown[]) => Math.min(...numbersOf(args)),
  MAX: (...args: readonly unknown[]) => Math.max(...numbersOf(args)),
  MEDIAN: (...args: readonly unknown[]) => {
    const sorted = numbersOf(args).sort((one, other) => one - other);
    const half = sorted.length / 2;
    return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
  },
  LOOKUP: (what: unknown, among: unknown, results: unknown) => {
    const [wanted] = numbersOf([what]);
    const reached = listOf(among).filter((one) => wanted !== undefined && Number(one) <= wanted);
    return listOf(results)[reached.length - 1];
  },
};

/** Null where the package cannot be fetched. */
export function fetchOtherEngine(): OtherEngine | null {
  const folder = mkdtempSync(path.join(tmpdir(), 'kpi-cascade-bench-'));
  try {
    execFileSync(
      'npm',
      [
        'install',
        '--prefix',
        folder,
        '--no-save',
        '--ignore-scripts',
        '--no-audit',
        '--no-fund',
        '--loglevel=error',
        PACKAGE,
      ],
      { stdio: 'ignore', timeout: 120_000, shell: process.platform === 'win32' },
    );
    const Parser = createRequire(path.join(folder, 'package.json'))(
      'fast-formula-parser',
    ) as ParserClass;
    return (formulas, cells) => {
      const parser = new Parser({
        onCell: ({ row, col }) => cells(row, col),
        functions: LACKING,
      });
      return formulas.map((formula, index) => {
        try {
          return parser.parse(formula, { sheet: 'Sheet1', row: index + 1, col: 1 });
        } catch {
          return null;
        }
      });
    };
  } catch {
    return null;
  } finally {
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  }
}
