import type { FormulaToken } from './formula-tokens';

/**
 * What an argument, or the whole formula, is read as in a formula from before dynamic arrays: a single
 * value; a reference as it stands, though what operators make of it is a single value again; an array,
 * inside which nothing is intersected; or as the call itself is.
 */
type Class = 'value' | 'reference' | 'array' | 'same';

const LETTERS: Readonly<Record<string, Class>> = {
  V: 'value',
  R: 'reference',
  A: 'array',
  S: 'same',
};

/**
 * Classes of arguments ("OpenOffice.org's Documentation of the Microsoft Excel File Format", 3.11): those
 * before the bar once, those behind it again and again. That INDEX and LOOKUP compute arrays inside their
 * arguments, as SUMPRODUCT does, is how `LOOKUP(2,1/(A1:A9<>""),A1:A9)` is used (unverified; so is what is
 * newer than that documentation, as IFERROR and SUMIFS). Functions that are not here, SUMPRODUCT and custom
 * ones among them, keep whole ranges.
 */
const CLASSES = new Map(
  Object.entries({
    '|V':
      'ABS ACOS ACOSH ADDRESS ASIN ASINH ATAN ATAN2 ATANH CEILING CHAR CLEAN CODE COMBIN CONCATENATE COS COSH ' +
      'DATE DATEVALUE DAY DAYS360 DB DDB DEGREES DOLLAR ERROR.TYPE EVEN EXACT EXP FACT FIND FIXED FLOOR FV ' +
      'HOUR HYPERLINK IFERROR IFNA INDIRECT INT IPMT ISBLANK ISERR ISERROR ISLOGICAL ISNA ISNONTEXT ISNUMBER ' +
      'ISTEXT LEFT LEN LN LOG LOG10 LOWER MID MINUTE MOD MONTH NORMDIST NORMINV NORMSDIST NORMSINV NOT NPER ' +
      'ODD PERMUT PMT POWER PPMT PROPER PV RADIANS RATE REPLACE REPT RIGHT ROUND ROUNDDOWN ROUNDUP SEARCH ' +
      'SECOND SIGN SIN SINH SLN SQRT STANDARDIZE SUBSTITUTE SYD TAN TANH TEXT TIME TIMEVALUE TRIM TRUNC UPPER ' +
      'VALUE WEEKDAY YEAR',
    '|R':
      'AND AREAS AVEDEV AVERAGE AVERAGEA COLUMN COLUMNS COUNT COUNTA COUNTBLANK DEVSQ GEOMEAN HARMEAN ISREF ' +
      'KURT MAX MAXA MEDIAN MIN MINA N OR PRODUCT ROW ROWS SINGLE SKEW STDEV STDEVA STDEVP STDEVPA SUM SUMSQ ' +
      'T VAR VARA VARP VARPA XOR',
    'V|S': 'CHOOSE IF',
    'V|R': 'NPV SUBTOTAL',
    'R|V': 'LARGE OFFSET PERCENTILE PERCENTRANK QUARTILE SMALL TRIMMEAN',
    'A|V': 'INDEX',
    'V|A': 'LOOKUP',
    'VR|V': 'HLOOKUP MATCH RANK VLOOKUP',
    'RV|R': 'AVERAGEIF COUNTIF SUMIF',
    '|RV': 'COUNTIFS',
    'R|RV': 'AVERAGEIFS MAXIFS MINIFS SUMIFS',
  }).flatMap(([classes, names]) => names.split(' ').map((name) => [name, classes] as const)),
);

const classOf = (name: string, argument: number): Class => {
  const [once = '', again = ''] = (CLASSES.get(name) ?? '|A').split('|');
  const letter =
    argument < once.length ? once[argument] : again[(argument - once.length) % again.length];
  return LETTERS[letter ?? ''] ?? 'array';
};

/** Their results may be references to several cells, which are intersected in turn. */
const ANSWER_REFERENCES = new Set(['INDEX', 'INDIRECT', 'OFFSET']);
export const WITH_VARIABLES = new Set(['LET', 'LAMBDA']);
const OPERATOR = /^(?:[-+*/^&=<>%]|<=|>=|<>)$/;

interface Operand {
  /** Of its first token. */
  readonly index: number;
  /** The arguments of a call. */
  readonly call: { readonly name: string; readonly arguments: Expression[] } | null;
  /** What may be several cells. */
  readonly isSeveral: boolean;
  /** Beside a `:` or the blank that intersects, or after an `@`: not to be cut down by itself. */
  whole: boolean;
}

interface Expression {
  readonly operands: Operand[];
  hasOperator: boolean;
}

/** Whether what a token means may be more than one cell. */
export const isSeveral = (token: FormulaToken): boolean => {
  if (token.kind === 'reference')
    return (
      token.spill ||
      token.shape !== 'cells' ||
      token.from.row !== token.to.row ||
      token.from.column !== token.to.column
    );
  // One column of this row is one cell.
  if (token.kind === 'structured')
    return !/^@|#This Row/i.test(token.body) || token.body.includes(':');
  return token.kind === 'name' || token.kind === 'call';
};

/** Operands by the calls around them; parentheses alone make no difference to how something is read. */
const parse = (tokens: readonly FormulaToken[]): Expression => {
  const root: Expression = { operands: [], hasOperator: false };
  /** What the parentheses that are open belong to: a call, or nothing. */
  const open: (Operand | null)[] = [];
  const calls: Operand[] = [];
  const current = (): Expression => calls.at(-1)?.call?.arguments.at(-1) ?? root;
  let last: Operand | null = null;
  let joins = false;
  tokens.forEach((token, index) => {
    if (token.kind === 'text') {
      if (token.text === ' ') return;
      joins = token.text === ':';
      if (joins && last) last.whole = true;
      last = null;
      if (OPERATOR.test(token.text)) current().hasOperator = true;
      if (token.text === ',')
        open.at(-1)?.call?.arguments.push({ operands: [], hasOperator: false });
      return;
    }
    if (token.kind === 'open') {
      open.push(null);
      last = null;
      return;
    }
    if (token.kind === 'close') {
      last = open.pop() ?? null;
      if (last) calls.pop();
      return;
    }
    if (token.kind === 'at') {
      joins = true;
      return;
    }
    const call =
      token.kind === 'call'
        ? { name: bare(token.name), arguments: [{ operands: [], hasOperator: false }] }
        : null;
    const operand: Operand = {
      index,
      call,
      isSeveral: isSeveral(token),
      whole: joins || last !== null,
    };
    if (last) last.whole = true;
    joins = false;
    current().operands.push(operand);
    last = call ? null : operand;
    if (!call) return;
    open.push(operand);
    calls.push(operand);
  });
  return root;
};

/**
 * Where a formula from before dynamic arrays takes one cell of a range: the indices of the tokens before
 * which dynamic Excel shows `@` (Microsoft: "Implicit intersection operator: @"). Those with LET or LAMBDA,
 * whose names may be variables, have none.
 */
export const intersected = (tokens: readonly FormulaToken[]): ReadonlySet<number> => {
  const found = new Set<number>();
  if (tokens.some((token) => token.kind === 'call' && WITH_VARIABLES.has(bare(token.name))))
    return found;
  const walk = ({ operands, hasOperator }: Expression, read: Class): void => {
    const as = read === 'reference' && hasOperator ? 'value' : read;
    for (const { index, call, isSeveral, whole } of operands) {
      const answers = !call || ANSWER_REFERENCES.has(call.name);
      if (as === 'value' && isSeveral && answers && !whole) found.add(index);
      call?.arguments.forEach((one, place) => {
        const own = classOf(call.name, place);
        walk(one, as === 'array' || own === 'same' ? as : own);
      });
    }
  };
  walk(parse(tokens), 'value');
  return found;
};

/** The tokens with `@` where it is implied. */
export const withIntersections = (tokens: readonly FormulaToken[]): readonly FormulaToken[] => {
  const places = intersected(tokens);
  return places.size === 0
    ? tokens
    : tokens.flatMap((token, index) =>
        places.has(index) ? [{ kind: 'at' } as const, token] : [token],
      );
};

/** Newer functions stand in files with a prefix, which only says that they are newer. */
export const bare = (name: string): string => name.replace(/^(?:_XLFN\.)?(?:_XLWS\.)?/, '');
