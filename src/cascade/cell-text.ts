// Texts as they are compared, here and in the sheet's formulas: what stands around them does not count.

/**
 * A text without the white space around it, and with one space for any between its words. A line break
 * and a no-break space are spaces; what else is white is a character, as it is for Excel.
 */
export function spacedText(text: string): string {
  return text.replace(/[ \n\u00a0]+/g, ' ').replace(/^ | $/g, '');
}

/** {@link spacedText} of a cell, as an expression; a number becomes its text. TRIM knows plain spaces only. */
export function spacedTextOf(cell: string): string {
  // CHAR(160) is another character on a Mac.
  return `TRIM(SUBSTITUTE(SUBSTITUTE(${cell},CHAR(10)," "),"\u00a0"," "))`;
}
