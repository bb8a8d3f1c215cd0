import type { RangeBox } from '../document/sheet';

/** A table as structured references see it. */
export interface EngineTable {
  readonly sheetId: string;
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
  readonly columns: readonly string[];
}

const AREAS = ['#all', '#data', '#headers', '#totals', '#this row'] as const;
type Area = (typeof AREAS)[number];

/** In a specifier a quote escapes `[ ] # '` (Microsoft: "Using structured references with Excel tables"). */
const unescape = (text: string): string => text.replace(/'(.)/g, '$1');

/** Splits at the top level only: `[#Headers],[A]:[B]` has two parts. */
const split = (text: string, separator: ',' | ':'): string[] => {
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (character === "'") index++;
    else if (character === '[') depth++;
    else if (character === ']') depth--;
    else if (character === separator && depth === 0) {
      parts.push(text.slice(from, index));
      from = index + 1;
    }
  }
  parts.push(text.slice(from));
  return parts.map((part) => part.trim());
};

const withoutBrackets = (text: string): string =>
  text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1).trim() : text;

/**
 * The cells that `Table[body]` means from the given row: `#Data` unless it says otherwise. Null for an
 * unknown column or item, for `#Headers` and `#Totals` where the table has none, and for `#This Row`
 * outside of the table's rows.
 */
export const resolveStructured = (
  table: EngineTable,
  body: string,
  row: number,
): RangeBox | null => {
  const dataTop = table.top + (table.headerRow ? 1 : 0);
  const dataBottom = table.bottom - (table.totalsRow ? 1 : 0);
  const areas = new Set<Area>();
  let text = body.trim();
  if (text.startsWith('@')) {
    areas.add('#this row');
    text = text.slice(1).trim();
  }
  let [left, right] = [table.left, table.right];
  const isBare = !text.startsWith('[') && !text.startsWith('#');
  for (const part of text === '' ? [] : isBare ? [text] : split(text, ',')) {
    const inner = withoutBrackets(part);
    const area = inner.toLowerCase().replace(/\s+/g, ' ');
    if (inner.startsWith('#')) {
      if (!AREAS.includes(area as Area)) return null;
      areas.add(area as Area);
      continue;
    }
    const titles = isBare ? [part] : split(part, ':').map(withoutBrackets);
    const indices = titles.map((title) => columnOf(table, unescape(title)));
    if (indices.some((index) => index < 0)) return null;
    left = table.left + Math.min(...indices);
    right = table.left + Math.max(...indices);
  }
  const spans: [number, number][] = [];
  if (areas.size === 0 || areas.has('#data')) spans.push([dataTop, dataBottom]);
  if (areas.has('#all')) spans.push([table.top, table.bottom]);
  if (areas.has('#headers')) {
    if (!table.headerRow) return null;
    spans.push([table.top, table.top]);
  }
  if (areas.has('#totals')) {
    if (!table.totalsRow) return null;
    spans.push([table.bottom, table.bottom]);
  }
  if (areas.has('#this row')) {
    if (row < dataTop || row > dataBottom) return null;
    spans.push([row, row]);
  }
  const top = Math.min(...spans.map(([from]) => from));
  const bottom = Math.max(...spans.map(([, to]) => to));
  return { top, left, bottom, right };
};

const columnOf = (table: EngineTable, title: string): number => {
  const wanted = title.toLowerCase();
  return table.columns.findIndex((column) => column.toLowerCase() === wanted);
};
