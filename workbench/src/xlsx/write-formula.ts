import { formulaPieces } from './formula-pieces';

/**
 * Functions that files hold with a prefix, since Excel 2007 doesn't know them ([MS-XLSX] 2.2.2, future
 * functions). In use here and nearby; a name that is missing would show #NAME? until it is typed again.
 */
const FUTURE = new Set(
  (
    'CONCAT IFS MAXIFS MINIFS SWITCH TEXTJOIN XLOOKUP XMATCH UNIQUE SORTBY SEQUENCE RANDARRAY LET LAMBDA ' +
    'TAKE DROP CHOOSECOLS CHOOSEROWS EXPAND HSTACK VSTACK TOCOL TOROW WRAPCOLS WRAPROWS TEXTBEFORE ' +
    'TEXTAFTER TEXTSPLIT VALUETOTEXT ARRAYTOTEXT BYCOL BYROW MAP REDUCE SCAN MAKEARRAY ISOMITTED ' +
    'IFNA XOR DAYS ISOWEEKNUM FORMULATEXT ISFORMULA SHEET SHEETS NUMBERVALUE UNICHAR UNICODE PDURATION RRI ' +
    'BITAND BITOR BITXOR BITLSHIFT BITRSHIFT BASE DECIMAL ARABIC COMBINA PERMUTATIONA GAUSS PHI ' +
    'STDEV.S STDEV.P VAR.S VAR.P PERCENTILE.INC PERCENTILE.EXC QUARTILE.INC QUARTILE.EXC RANK.EQ ' +
    'RANK.AVG PERCENTRANK.INC PERCENTRANK.EXC MODE.SNGL MODE.MULT NORM.DIST NORM.INV NORM.S.DIST ' +
    'NORM.S.INV COVARIANCE.P COVARIANCE.S T.DIST T.INV T.TEST CHISQ.DIST CHISQ.INV CHISQ.TEST F.DIST ' +
    'F.INV F.TEST BINOM.DIST POISSON.DIST EXPON.DIST CONFIDENCE.NORM CONFIDENCE.T ' +
    'AGGREGATE ACOT ACOTH COT COTH CSC CSCH BETA.DIST BETA.INV BINOM.DIST.RANGE BINOM.INV CHISQ.DIST.RT ' +
    'CHISQ.INV.RT F.DIST.RT F.INV.RT ERF.PRECISE ERFC.PRECISE GAMMA GAMMA.DIST GAMMA.INV ' +
    'GAMMALN.PRECISE HYPGEOM.DIST CEILING.PRECISE FLOOR.PRECISE FIELDVALUE FILTERXML ' +
    'FORECAST.LINEAR FORECAST.ETS CEILING.MATH FLOOR.MATH IMAGE STOCKHISTORY'
  ).split(' '),
);
const FUTURE_WORKSHEET = new Set(['FILTER', 'SORT']);

/** Their results are arrays, so Excel stores them as dynamic array formulas even where one cell holds all. */
const ARRAY_FUNCTIONS = new Set(
  (
    'FILTER SORT SORTBY UNIQUE SEQUENCE RANDARRAY TEXTSPLIT HSTACK VSTACK TOCOL TOROW TAKE DROP ' +
    'CHOOSECOLS CHOOSEROWS WRAPCOLS WRAPROWS EXPAND BYROW BYCOL MAP SCAN MAKEARRAY'
  ).split(' '),
);

const LOCAL_NAMES = /\b(?:LET|LAMBDA)\(/i;

const WORDS = /[\p{L}_\\][\p{L}\p{N}_.\\?]*|[^\p{L}_\\]/gu;
/** `A1#`, the range into which A1 spills; texts and other quoted names are matched only to be passed over. */
const SPILLED =
  /((?:(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?[0-9]{1,7})#|"(?:[^"]|"")*"|'(?:[^']|'')*'/gu;
const NAME = /^[\p{L}_\\]/u;

export interface FileFormula {
  readonly text: string;
  /** Stored as a dynamic array formula (`cm`), as Excel stores every call of a custom function. */
  readonly dynamic: boolean;
}

/** The names that LET and LAMBDA bind in a formula: a file prefixes them with `_xlpm.`. */
const boundNames = (pieces: readonly string[]): ReadonlySet<string> => {
  const bound = new Set<string>();
  pieces.forEach((piece, index) => {
    const isLambda = /^LAMBDA$/i.test(piece);
    if ((!isLambda && !/^LET$/i.test(piece)) || pieces[index + 1] !== '(') return;
    let depth = 0;
    let argument: string[] = [];
    const args: string[] = [];
    for (const one of pieces.slice(index + 1)) {
      if (one === '(' || one === '{') depth++;
      if (one === ')' || one === '}') depth--;
      if (depth === 0 || (depth === 1 && one === ',')) {
        args.push(argument.join('').trim());
        argument = [];
      } else if (depth > 1 || one !== '(') argument.push(one);
      if (depth === 0) break;
    }
    args.slice(0, -1).forEach((one, position) => {
      if ((isLambda || position % 2 === 0) && /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(one))
        bound.add(one.toLowerCase());
    });
  });
  return bound;
};

/** `KPI.STATUS` is stored as `_xldudf_KPI_STATUS`. */
const storedName = (name: string): string => `_xldudf_${name.replaceAll('.', '_')}`;

/**
 * A formula as files hold it: calls of the registered custom functions under their stored names, newer
 * functions with `_xlfn.`. Texts, sheet names and table columns that look alike stay as they are.
 */
export const fileFormula = (formula: string, customFunctions: ReadonlySet<string>): FileFormula => {
  const pieces = formulaPieces(formula).flatMap(({ kind, text }) =>
    kind === 'code' ? (text.match(WORDS) ?? []) : [text],
  );
  const bound = LOCAL_NAMES.test(formula) ? boundNames(pieces) : null;
  let dynamic = false;
  const text = pieces.map((piece, index) => {
    if (!NAME.test(piece)) return piece;
    const next = pieces[index + 1] ?? '';
    if (next !== '(')
      return bound?.has(piece.toLowerCase()) && next !== '!' ? `_xlpm.${piece}` : piece;
    const name = piece.toUpperCase();
    if (customFunctions.has(name)) {
      dynamic = true;
      return storedName(name);
    }
    if (ARRAY_FUNCTIONS.has(name)) dynamic = true;
    if (FUTURE_WORKSHEET.has(name)) return `_xlfn._xlws.${name}`;
    if (FUTURE.has(name)) return `_xlfn.${name}`;
    return bound?.has(piece.toLowerCase()) ? `_xlpm.${piece}` : piece;
  });
  return {
    text: text
      .join('')
      .replace(SPILLED, (whole, cell?: string) =>
        cell === undefined ? whole : `_xlfn.ANCHORARRAY(${cell})`,
      ),
    dynamic,
  };
};
