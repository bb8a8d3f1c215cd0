import { toDate } from '../../domain/dates';
import { parseDirection } from '../../domain/direction';
import { FIELDS, type CellValue, type Field, type Kind } from '../../domain/node';
import { toReading } from '../../domain/reading';
import { a1 } from '../address';
import type { Cells } from '../finding/cells';
import { isDateFormat } from '../finding/content';
import { readHeader } from '../finding/header-text';
import type { HeaderMeaning } from '../header-words';

/** A cell beside the selected one, and the word that says what it holds. */
export interface Neighbour {
  readonly part: Field | 'name';
  readonly row: number;
  readonly column: number;
  readonly header: string;
  /** Where the header stands, e.g. `C1`. */
  readonly headerAt: string;
  /** The year that the header speaks of (`Target 2030`), or null. */
  readonly year: number | null;
}

const NUMBERS: ReadonlySet<string> = new Set([
  ...(['actual', 'target', 'baseline', 'low', 'high', 'weight', 'benchmark'] as const),
  ...(['onTrack', 'atRisk'] as const),
]);
const DATES: ReadonlySet<string> = new Set(['start', 'due', 'asOf']);

/** What a header word makes of one cell: of several meanings the first that the cell's content allows. */
export function readNeighbour(
  cells: Cells,
  header: { readonly row: number; readonly column: number },
  at: { readonly row: number; readonly column: number },
  kind: Kind,
): Neighbour | null {
  const text = textAt(cells, header.row, header.column);
  const read = readHeader(text);
  if (!read) return null;
  const value = cells.value(at.row, at.column);
  const parts = read.meanings
    .map((meaning) => partOf(meaning, kind))
    .filter((part) => part !== null);
  // “Start” is a baseline or a day: a figure that is shown as a day is one.
  const isDay = isDateFormat(cells.numberFormat(at.row, at.column));
  const suits = (one: Field | 'name') => allows(one, value) && !(isDay && NUMBERS.has(one));
  const part = parts.find(suits) ?? parts.find((one) => NUMBERS.has(one));
  if (!part) return null;
  const headerAt = a1(header.row, header.column);
  return { part, ...at, header: text, headerAt, year: read.year };
}

/** The field that a meaning is for a node of this kind; what is said of other kinds is not its own. */
function partOf(meaning: HeaderMeaning, kind: Kind): Field | 'name' | null {
  if (meaning === 'name' || meaning === `${kind}.name`) return 'name';
  if (meaning === `${kind}.owner`) return 'owner';
  if (meaning === `${kind}.weight`) return 'weight';
  if (meaning === 'date') return 'asOf';
  // Two columns of their own, which no cell beside a header is.
  if (meaning === 'milestones') return null;
  return FIELDS.find((field) => field === meaning) ?? null;
}

function allows(part: Field | 'name', value: CellValue): boolean {
  const reading = toReading(value);
  if (reading.kind === 'blank') return part === 'target' || part === 'actual';
  if (NUMBERS.has(part)) return reading.kind !== 'text';
  if (DATES.has(part)) return toDate(value) !== null;
  if (part === 'direction') return parseDirection(value) !== null;
  return reading.kind === 'text';
}

/** A cell's text, or '' for a number, a blank or an error. */
export function textAt(cells: Cells, row: number, column: number): string {
  const reading = toReading(cells.value(row, column));
  return reading.kind === 'text' && reading.text !== 'TRUE' && reading.text !== 'FALSE'
    ? reading.text.replace(/\s+/g, ' ')
    : '';
}

/** Whether a text is a word for a column or row, not the name of something. */
export function isHeaderWord(text: string): boolean {
  const read = readHeader(text);
  return read !== null && (read.meanings.length > 0 || read.period);
}
