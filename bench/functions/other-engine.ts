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
}) => Parser;

/** Evaluates a formula of row 1 in every row; null where the package cannot be fetched. */
export function fetchOtherEngine():
  | ((
      formulas: readonly string[],
      cells: (row: number, column: number) => unknown,
    ) => readonly unknown[])
  | null {
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
      const parser = new Parser({ onCell: ({ row, col }) => cells(row, col) });
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
