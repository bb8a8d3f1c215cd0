import { parseDirection } from '../../domain/direction';
import { toDate } from '../../domain/dates';
import { METHODS } from '../../domain/measurement';
import { toReading } from '../../domain/reading';
import { kindOfWord } from '../kind-words';
import { outlineOfText } from '../outline-number';
import type { Cells } from './cells';
import { readsLikeFigure } from './figure-text';

/** What a column holds, as shares (0…1) of its cells that are not blank; `filled` counts these. */
export interface Content {
  readonly filled: number;
  /** Numbers, texts that read like one (`≥ 95 %`), and errors, which stand where a number should. */
  readonly numbers: number;
  readonly plainNumbers: number;
  readonly texts: number;
  readonly dates: number;
  /** Whole numbers that would be days of 2000 to 2049, whatever their format. */
  readonly serials: number;
  readonly directions: number;
  readonly kinds: number;
  readonly levels: number;
  readonly methods: number;
  /** Whole numbers from 1 to 9. */
  readonly steps: number;
  readonly outline: number;
  /** How many different depths the outline numbers have. */
  readonly depths: number;
  readonly lastFilledRow: number;
}

const LEVELS =
  /^(organi[sz]ation|organisational|company|corporate|team|individual|department|personal)$/i;

/** Looks through a column's cells in the rows from top to bottom. */
export function contentOf(cells: Cells, column: number, top: number, bottom: number): Content {
  const counts = {
    ...{ filled: 0, numbers: 0, plainNumbers: 0, texts: 0, dates: 0 },
    ...{ serials: 0, directions: 0, kinds: 0, levels: 0, methods: 0, steps: 0, outline: 0 },
  };
  const depths = new Set<number>();
  let lastFilledRow = -1;
  for (let row = top; row <= bottom; row++) {
    const value = cells.value(row, column);
    const reading = toReading(value);
    if (reading.kind === 'blank') continue;
    counts.filled++;
    lastFilledRow = row;
    const text = reading.kind === 'text' ? reading.text : '';
    const isNumber = reading.kind === 'number';
    const isLikeNumber = text !== '' && readsLikeFigure(text);
    counts.plainNumbers += Number(isNumber);
    counts.numbers += Number(isNumber || isLikeNumber || reading.kind === 'error');
    counts.texts += Number(text !== '' && !isLikeNumber);
    counts.dates += Number(isDate(cells, row, column));
    counts.serials += Number(isSerial(value));
    if (text !== '' && text.length < 40) {
      counts.directions += Number(parseDirection(text) !== null);
      counts.kinds += Number(kindOfWord(text) !== null);
      counts.levels += Number(LEVELS.test(text));
      counts.methods += Number(METHODS.some((method) => method === text.toLowerCase()));
    }
    counts.directions += Number(value === 1 || value === -1);
    counts.steps += Number(
      isNumber && Number.isInteger(value) && reading.value > 0 && reading.value < 10,
    );
    const outline = outlineOfText(isNumber ? String(reading.value) : text);
    if (outline) {
      counts.outline++;
      depths.add(outline.length);
    }
  }
  const { filled, ...others } = counts;
  const share = Object.fromEntries(
    Object.entries(others).map(([name, count]) => [name, filled === 0 ? 0 : count / filled]),
  ) as Omit<typeof counts, 'filled'>;
  return { ...share, filled, depths: depths.size, lastFilledRow };
}

function isSerial(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value > 36_525 && value < 54_789;
}

function isDate(cells: Cells, row: number, column: number): boolean {
  const value = cells.value(row, column);
  if (typeof value === 'string')
    return toDate(value) !== null || /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}$/.test(value.trim());
  if (typeof value !== 'number') return false;
  if (Number.isInteger(value) && value >= 1900 && value <= 2199) return true;
  return value > 20_000 && value < 80_000 && isDateFormat(cells.numberFormat(row, column));
}

/** Whether a number format shows a number as a day. */
export function isDateFormat(numberFormat: string): boolean {
  return /[dmy]/i.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]/g, ''));
}
