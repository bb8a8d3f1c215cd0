/** A stretch of a formula: code, or something inside which nothing means a cell or a function. */
export interface FormulaPiece {
  readonly kind: 'code' | 'text' | 'sheet' | 'brackets';
  readonly text: string;
}

/** The end of `"…"` or `'…'`, where a doubled quote stands for itself. */
const quotedEnd = (formula: string, from: number): number => {
  const quote = formula.charAt(from);
  for (let at = from + 1; at < formula.length; at++)
    if (formula.charAt(at) === quote) {
      if (formula.charAt(at + 1) !== quote) return at + 1;
      at++;
    }
  return formula.length;
};

/** The end of `[…]`: brackets nest in structured references, and `'` there takes the next character as it is. */
const bracketsEnd = (formula: string, from: number): number => {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    const letter = formula.charAt(at);
    if (letter === "'" && depth > 0) at++;
    else if (letter === '[') depth++;
    else if (letter === ']' && --depth === 0) return at + 1;
  }
  return formula.length;
};

const KINDS = { '"': 'text', "'": 'sheet', '[': 'brackets' } as const;

/** A formula in pieces that join to it again: strings, quoted sheet names, brackets, and the code between. */
export const formulaPieces = (formula: string): FormulaPiece[] => {
  const pieces: FormulaPiece[] = [];
  let codeFrom = 0;
  let at = 0;
  while (at < formula.length) {
    const letter = formula.charAt(at);
    if (letter !== '"' && letter !== "'" && letter !== '[') {
      at++;
      continue;
    }
    if (at > codeFrom) pieces.push({ kind: 'code', text: formula.slice(codeFrom, at) });
    const end = letter === '[' ? bracketsEnd(formula, at) : quotedEnd(formula, at);
    pieces.push({ kind: KINDS[letter], text: formula.slice(at, end) });
    codeFrom = at = end;
  }
  if (at > codeFrom) pieces.push({ kind: 'code', text: formula.slice(codeFrom) });
  return pieces;
};
