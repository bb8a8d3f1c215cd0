/**
 * The parts of an outline number such as `1.1.2`, `3.10.`, `A.2` or `G1.2`; null for what is none. The
 * parts stay texts: 3.1 and 3.10 are two numbers.
 */
export function outlineOfText(text: string): readonly string[] | null {
  const bare = text.trim().replace(/\.$/, '');
  if (!/^\p{L}{0,3}\d{1,4}(\.\d{1,4})*$|^\p{L}(\.\d{1,4})+$|^\p{Lu}$/u.test(bare)) return null;
  return bare.split('.').map((part) => part.replace(/^0+(?=\d)/, ''));
}

/**
 * Gives outline numbers back what Excel took from them: typed into a cell, `3.10` is the number 3.1.
 * A number that was there before, after its ninth sibling, is the next tenth: 3.1 … 3.9, 3.1 → 3.10.
 */
export function outlineTexts(values: readonly unknown[]): (string | null)[] {
  const last = new Map<string, number>();
  return values.map((value) => {
    if (typeof value === 'string') return outlineOfText(value)?.join('.') ?? null;
    if (typeof value !== 'number') return null;
    const [whole, minor] = String(value).split('.') as [string, string?];
    if (minor === undefined) return outlineOfText(whole)?.join('.') ?? null;
    const next = (last.get(whole) ?? 0) + 1;
    const text =
      next % 10 === 0 && Number(`${whole}.${next}`) === value
        ? `${whole}.${next}`
        : `${whole}.${minor}`;
    last.set(whole, Number(text.split('.')[1]));
    return outlineOfText(text)?.join('.') ?? null;
  });
}
