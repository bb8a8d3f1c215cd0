import { formulaPieces } from './formula-pieces';

/** Registered custom functions by the name under which files keep them: `KPI_STATUS` → `KPI.STATUS`. */
export type StoredFunctions = ReadonlyMap<string, string>;

/**
 * Excel stores a custom function with every dot of its name as an underscore. Names whose dots and
 * underscores differ only so are one in a file; the first registered takes it.
 */
export const storedFunctions = (customFunctions: readonly string[]): StoredFunctions => {
  const stored = new Map<string, string>();
  for (const name of customFunctions) {
    const key = name.toUpperCase().replaceAll('.', '_');
    if (!stored.has(key)) stored.set(key, name);
  }
  return stored;
};

/** `_xlfn.` (and `_xlws.` behind it) marks functions newer than the file format, `_xlpm.` parameters of LET and LAMBDA. */
const FUTURE = /(?<![\p{L}\p{N}_.])_xl(?:fn|ws|pm)\.(?:_xl(?:fn|ws)\.)*/gu;
const CUSTOM = /(!?)(?<![\p{L}\p{N}_.])_xldudf_([\p{L}\p{N}_.]+)(?=\()/giu;

/** The range that A1 spills into: `A1#` on the screen. Texts are matched only to be passed over. */
const SPILLED =
  /"(?:[^"]|"")*"|_xlfn\.ANCHORARRAY\(((?:(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?\d{1,7})\)/giu;

/**
 * A formula of a file as Excel shows it: no prefixes, custom functions by their registered names.
 * `_xldudf_…` that nobody registered stays as it is, and so does a book number before it.
 */
export const shownFormula = (stored: string, functions: StoredFunctions): string => {
  if (!stored.includes('_xl')) return stored;
  const shown: string[] = [];
  const hashed = stored.replace(SPILLED, (found, cell?: string) =>
    cell === undefined ? found : `${cell}#`,
  );
  for (const { kind, text } of formulaPieces(hashed)) {
    if (kind !== 'code') {
      shown.push(text);
      continue;
    }
    const code = text.replace(CUSTOM, (found, bang: string, name: string, at: number) => {
      const registered = functions.get(name.toUpperCase());
      if (registered === undefined) return found;
      // `[2]!_xldudf_…`: the book is the add-in itself.
      if (bang === '!' && at === 0 && /^\[\d+\]$/.test(shown.at(-1) ?? '')) shown.pop();
      else if (bang === '!') return found;
      return registered;
    });
    shown.push(code.replace(FUTURE, ''));
  }
  return shown.join('');
};
