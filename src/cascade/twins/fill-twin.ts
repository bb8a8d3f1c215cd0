/**
 * A twin's formula with its arguments filled in: `{actual}` becomes what `cells` gives for it, `{days|365}`
 * what stands behind the bar where there is nothing. Without `=`.
 * @throws for an argument that has neither: a twin without it is no formula
 */
export function fillTwin(twin: string, cells: Readonly<Record<string, string>>): string {
  return twin.replace(/\{([a-z]\w*)(?:\|([^{}]*))?\}/gi, (_all, name: string, leftOut?: string) => {
    const filled = cells[name] ?? leftOut;
    if (filled === undefined) throw new Error(`The twin asks for ${name}: ${twin}`);
    return filled;
  });
}

/**
 * Guards a twin as the functions guard themselves: #VALUE! when one of the cells holds text or TRUE, the
 * error of a cell that is an error, "" while one is blank; else what the twin answers.
 * @param cells Single cells that must hold numbers.
 */
export function guardTwin(twin: string, cells: readonly string[]): string {
  if (cells.length === 0) return twin;
  const numbers = `COUNT(${cells.join(',')})`;
  // TRIM, since the functions take spaces alone for blank; an error passes through it.
  const blanks = cells.map((cell) => `(TRIM(${cell})="")`).join('+');
  const all = cells.length;
  return `IF(${numbers}=${all},${twin},IF(${numbers}+${blanks}<${all},#VALUE!,""))`;
}
