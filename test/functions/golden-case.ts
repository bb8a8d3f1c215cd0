import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { serialOf } from '../../src/domain/dates';

/** A cell: null is blank, `""` what a guarded formula leaves, `#N/A` and its like an error cell. */
export type Cell = number | string | boolean | null;
export type Cells = readonly (readonly Cell[])[];

/** One file of test/cases/<FUNCTION>/ holds one case or a list of them. */
export interface GoldenCase {
  readonly title: string;
  readonly function: string;
  /** A formula as typed; or arguments by name, each a block of cells. */
  readonly formula?: string;
  readonly arguments: Readonly<Record<string, Cells>>;
  readonly expected: Readonly<Record<Platform, Cells>>;
  /** Decimals to which a published figure was rounded. */
  readonly decimals?: number;
  /** What the error's message must contain. */
  readonly message?: string;
  readonly source?: string;
  readonly why?: string;
}

/** Desktop Excel hands a blank cell to a function as 0, Excel on the web as null. */
export const PLATFORMS = ['desktop', 'web'] as const;
export type Platform = (typeof PLATFORMS)[number];

const FOLDER = path.join(__dirname, '..', 'cases');

export function readGoldenCases(): readonly GoldenCase[] {
  return readdirSync(FOLDER).flatMap((name) =>
    readdirSync(path.join(FOLDER, name)).flatMap((file) => {
      const content: unknown = JSON.parse(readFileSync(path.join(FOLDER, name, file), 'utf8'));
      const written = Array.isArray(content) ? (content as unknown[]) : [content];
      return written.map((one, place) =>
        caseOf(one as WrittenCase, name, `${name}/${file}${place > 0 ? ` (${place + 1})` : ''}`),
      );
    }),
  );
}

/** As it stands in the file: a single cell without brackets, a list for a column, lists for rows. */
interface WrittenCase extends Pick<
  GoldenCase,
  'formula' | 'decimals' | 'message' | 'source' | 'why'
> {
  readonly arguments?: Readonly<Record<string, unknown>>;
  readonly expected: unknown;
}

const KEYS = new Set(['formula', 'arguments', 'expected', 'decimals', 'message', 'source', 'why']);

function caseOf(written: WrittenCase, name: string, title: string): GoldenCase {
  const strange = Object.keys(written).find((key) => !KEYS.has(key));
  if (strange !== undefined) throw new Error(`${title}: "${strange}" is no part of a case.`);
  const { expected } = written;
  const differs = isRecord(expected) && 'desktop' in expected && 'web' in expected;
  return {
    ...written,
    title,
    function: name,
    arguments: Object.fromEntries(
      Object.entries(written.arguments ?? {}).map(([key, value]) => [key, cells(value)]),
    ),
    expected: differs
      ? { desktop: cells(expected['desktop']), web: cells(expected['web']) }
      : { desktop: cells(expected), web: cells(expected) },
  };
}

function cells(value: unknown): Cells {
  if (!Array.isArray(value)) return [[cell(value)]];
  return value.map((row: unknown) => (Array.isArray(row) ? row.map(cell) : [cell(row)]));
}

/** `{"date": "2024-12-31"}` is that day's serial. */
function cell(value: unknown): Cell {
  if (isRecord(value) && typeof value['date'] === 'string') {
    const [year = 0, month = 0, day = 0] = value['date'].split('-').map(Number);
    return serialOf(year, month, day);
  }
  return value as Cell;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
