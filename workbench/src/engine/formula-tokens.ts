/** The two corners of a reference as written: zero-based, each with whether `$` fixes it. */
export interface ReferenceCorner {
  readonly row: number;
  readonly column: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

export type FormulaToken =
  /** Operators, numbers, strings, errors, array constants, spaces, commas: passed through. */
  | {
      readonly kind: 'text';
      readonly text: string;
      /** Stands for something of another workbook. */
      readonly external?: true;
    }
  /** `NAME(`, with the parenthesis. */
  | { readonly kind: 'call'; readonly name: string }
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'at' }
  | {
      readonly kind: 'reference';
      readonly sheet: string | null;
      readonly shape: 'cells' | 'columns' | 'rows';
      readonly from: ReferenceCorner;
      readonly to: ReferenceCorner;
      /** Written with a trailing `#`: the whole spill of that cell. */
      readonly spill: boolean;
    }
  | { readonly kind: 'name'; readonly sheet: string | null; readonly name: string }
  /** `Table1[…]`, or `[…]` inside a table (`table` is null); `body` without the outer brackets. */
  | { readonly kind: 'structured'; readonly table: string | null; readonly body: string };

const STRING = /"(?:[^"]|"")*"/y;
const ARRAY = /\{(?:"(?:[^"]|"")*"|[^{}"])*\}/y;
/** `#REF!$A$1:$B$2`: an address whose sheet was deleted. */
const DELETED =
  /#REF!\$?(?:[A-Z]{1,3}\$?\d{1,7}|[A-Z]{1,3}(?=:)|\d{1,7}(?=:))(?::\$?[A-Z]{0,3}\$?\d{0,7})?/iy;
const ERROR = /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|BUSY!)/iy;
const SHEET = /(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.\\]+))!/uy;
/** `[1]Sheet!A1` and `'[Other.xlsx]Sheet'!A1`: another workbook, which nothing here can open. */
const EXTERNAL =
  /(?:'[^']*\[[^\]]+\][^']*'|\[[^\]]+\][^!\s,()]*)!(?:\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?|[\p{L}\p{N}_.]+)/iuy;
const CELLS =
  /(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?:\s*:\s*(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6}))?(#?)(?![\p{L}\p{N}_.(\\[])/iuy;
const COLUMNS_ONLY = /(\$?)([A-Z]{1,3})\s*:\s*(\$?)([A-Z]{1,3})(?![\p{L}\p{N}_.(\\[$])/iuy;
const ROWS_ONLY = /(\$?)([1-9]\d{0,6})\s*:\s*(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.(\\[])/uy;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iy;
const IDENTIFIER = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const COMPARISON = /<=|>=|<>/y;

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

const columnIndex = (letters: string): number => {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
};

/**
 * A number as the calculator reads one: it takes `.5`, `1.5E+3` and more than 15 digits for texts. Excel
 * itself keeps 15 digits (Microsoft: "Excel specifications and limits").
 */
const plainNumber = (text: string): string => {
  const plain = String(Number(Number(text).toPrecision(15)));
  const [mantissa, exponent] = plain.split('e');
  return exponent === undefined ? plain : `(${mantissa ?? 0}*10^(${Number(exponent)}))`;
};

/** The text between `[` at `start` and its matching `]`; a quote escapes the next character, as Excel writes it. */
const bracketed = (text: string, start: number): { body: string; end: number } | null => {
  let depth = 0;
  for (let index = start; index < text.length; index++) {
    const character = text[index];
    if (character === "'") index++;
    else if (character === '[') depth++;
    else if (character === ']' && --depth === 0)
      return { body: text.slice(start + 1, index), end: index + 1 };
  }
  return null;
};

/**
 * Splits an English formula (no leading `=`) into the tokens that matter for dependencies: references,
 * names, structured references, calls. Everything else passes through untouched, so a formula that is
 * wrong stays wrong in the same way.
 */
export const tokenize = (formula: string): readonly FormulaToken[] => {
  const tokens: FormulaToken[] = [];
  let at = 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(formula);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const text = (value: string): void => void tokens.push({ kind: 'text', text: value });
  while (at < formula.length) {
    if (match(DELETED)) {
      text('#REF!');
      continue;
    }
    const raw = match(STRING) ?? match(ARRAY) ?? match(ERROR);
    if (raw) {
      text(raw[0]);
      continue;
    }
    if (match(EXTERNAL)) {
      tokens.push({ kind: 'text', text: '#REF!', external: true });
      continue;
    }
    const prefix = match(SHEET);
    const sheet = prefix ? (prefix[1]?.replaceAll("''", "'") ?? prefix[2] ?? null) : null;
    const reference = referenceAt(match, sheet);
    if (reference) {
      tokens.push(reference);
      continue;
    }
    const number = prefix ? null : match(NUMBER);
    if (number) {
      text(plainNumber(number[0]));
      continue;
    }
    const identifier = match(IDENTIFIER)?.[0];
    if (identifier !== undefined) {
      const next = formula[at];
      if (next === '(') {
        at++;
        tokens.push({ kind: 'call', name: identifier.toUpperCase() });
      } else if (next === '[') {
        const found = bracketed(formula, at);
        at = found?.end ?? formula.length;
        tokens.push({ kind: 'structured', table: identifier, body: found?.body ?? '' });
      } else if (!prefix && /^(?:TRUE|FALSE)$/i.test(identifier)) text(identifier.toUpperCase());
      else tokens.push({ kind: 'name', sheet, name: identifier });
      continue;
    }
    if (prefix) {
      // `Sheet1!#REF!`: what is left of a reference whose cells were deleted.
      text(match(ERROR) ? '#REF!' : prefix[0]);
      continue;
    }
    const character = match(COMPARISON)?.[0] ?? formula[at++] ?? '';
    if (character === '(') tokens.push({ kind: 'open' });
    else if (character === ')') tokens.push({ kind: 'close' });
    else if (character === '@') tokens.push({ kind: 'at' });
    else if (character === '[') {
      const found = bracketed(formula, at - 1);
      at = found?.end ?? formula.length;
      tokens.push({ kind: 'structured', table: null, body: found?.body ?? '' });
    } else text(/\s/.test(character) ? ' ' : character);
  }
  return tokens;
};

const referenceAt = (
  match: (pattern: RegExp) => RegExpExecArray | null,
  sheet: string | null,
): FormulaToken | null => {
  const corner = (
    row: number,
    rowFixed: boolean,
    column: number,
    columnFixed: boolean,
  ): ReferenceCorner => ({ row, column, rowFixed, columnFixed });
  const cells = match(CELLS);
  if (cells) {
    const [, a, b = '', c, d = '', e, f, g, h, hash] = cells;
    const from = corner(Number(d) - 1, c === '$', columnIndex(b), a === '$');
    const to =
      f === undefined || h === undefined
        ? from
        : corner(Number(h) - 1, g === '$', columnIndex(f), e === '$');
    return { kind: 'reference', sheet, shape: 'cells', from, to, spill: hash === '#' };
  }
  const columns = match(COLUMNS_ONLY);
  if (columns) {
    const [, a, b = '', c, d = ''] = columns;
    const from = corner(0, true, columnIndex(b), a === '$');
    const to = corner(LAST_ROW, true, columnIndex(d), c === '$');
    return { kind: 'reference', sheet, shape: 'columns', from, to, spill: false };
  }
  const rows = match(ROWS_ONLY);
  if (rows) {
    const [, a, b = '', c, d = ''] = rows;
    const from = corner(Number(b) - 1, a === '$', 0, true);
    const to = corner(Number(d) - 1, c === '$', LAST_COLUMN, true);
    return { kind: 'reference', sheet, shape: 'rows', from, to, spill: false };
  }
  return null;
};
