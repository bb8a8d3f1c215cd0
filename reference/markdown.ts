/** What markdown would take for emphasis or a tag. */
export function escaped(text: string): string {
  return text.replace(/([*_<])/g, '\\$1');
}
