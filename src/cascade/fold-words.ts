/**
 * A text as it is compared with a list of words: lower case, without accents, punctuation and what
 * stands in parentheses (a unit, a remark), words of snake_case and camelCase apart, one space between
 * words. `Target_Year (FY)` → `target year`.
 */
export function foldWords(text: string): string {
  return text
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}#%]+/gu, ' ')
    .trim();
}

/** A label as it is told apart from others: case and runs of white space do not count. */
export function foldLabel(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
