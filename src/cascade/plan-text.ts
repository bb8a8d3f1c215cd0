/** Texts as cells and formulas can carry them. */

/** Excel refuses a text constant of more than 255 characters inside a formula. */
const LONGEST_LITERAL = 255;

/**
 * A text as an expression of a formula: quoted, quotes doubled, and joined with `&` from pieces of at
 * most 255 characters (Excel's limit for a text constant in a formula). More than one piece stands in
 * parentheses, so that the expression can be compared or concatenated anywhere.
 */
export function textLiteral(text: string): string {
  const pieces: string[] = [];
  let piece = '';
  // Whole code points: half of a surrogate pair is not a legal character of the file.
  for (const character of text) {
    const written = character === '"' ? '""' : character;
    if (piece.length + written.length > LONGEST_LITERAL) {
      pieces.push(piece);
      piece = '';
    }
    piece += written;
  }
  pieces.push(piece);
  const quoted = pieces.map((part) => `"${part}"`);
  return quoted.length === 1 ? quoted[0]! : `(${quoted.join('&')})`;
}

/** A value as an expression of a formula. */
export function literal(value: string | number | boolean): string {
  if (typeof value === 'string') return textLiteral(value);
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
}

/**
 * A text as the content of a cell that must keep it as it is. Excel reads what is entered: `=…`, `+…`
 * and `@…` as formulas, `1-2`, `May 2030` and `TRUE` as values. An apostrophe in front, which Excel
 * does not show, keeps them texts.
 */
export function constantText(text: string): string {
  const plain = /^\p{L}/u.test(text) && !/\d/.test(text) && !/^(true|false)$/i.test(text.trim());
  const sentence = /^\p{L}/u.test(text) && text.length > 40;
  return text === '' || plain || sentence ? text : `'${text}`;
}

/** What a pattern of MATCH would take for wildcards, taken literally. */
export function withoutWildcards(text: string): string {
  return text.replace(/[~*?]/g, '~$&');
}

/** A text cut to at most `longest` characters, with an ellipsis where it was cut. */
export function shortened(text: string, longest: number): string {
  const characters = Array.from(text);
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join('')}…`;
}
