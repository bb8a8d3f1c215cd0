/**
 * The unit that a number format shows: `%`, a currency's sign, or the text behind the figure (`0" days"`).
 * Null for a format that shows none, dates and times among them.
 */
export function unitOfFormat(format: string): string | null {
  const positive = format.split(';')[0] ?? '';
  const currency = /\[\$([^\]-]+)(?:-[^\]]*)?\]/.exec(positive)?.[1]?.trim();
  if (currency) return currency;
  const texts = [...positive.matchAll(/"([^"]*)"/g)].map((found) => (found[1] ?? '').trim());
  const bare = positive.replace(/"[^"]*"|\[[^\]]*\]|[_*\\]./g, '');
  if (/[dmyhs]/i.test(bare)) return null;
  if (bare.includes('%')) return '%';
  const sign = /[$€£¥₹₩₽]/.exec(bare)?.[0];
  if (sign) return sign;
  return texts.find((text) => /^[\p{L}\p{Sc}°][\p{L}\p{N}\p{Sc}°/²³. ]*$/u.test(text)) ?? null;
}

/** The unit in the parentheses behind a label: `Revenue (k€)`, `Lead time [days]`. */
export function unitOfLabel(label: string): string | null {
  const inner = /[([]\s*([^()[\]]{1,12}?)\s*[)\]]\s*:?\s*$/.exec(label)?.[1] ?? '';
  return /^(in )?[\p{L}%‰°$€£¥#][\p{L}\p{N}%‰°$€£¥/²³. ]*$/u.test(inner) && !/\d{4}/.test(inner)
    ? inner.replace(/^in /, '')
    : null;
}
