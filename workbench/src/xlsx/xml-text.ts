const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const character = (code: number, written: string): string =>
  code <= 0x10ffff ? String.fromCodePoint(code) : written;

/** Character data as it means: the five entities and character references resolved, line ends as LF (XML 1.0, 2.11). */
export const decodeXml = (raw: string): string => {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  return text.includes('&')
    ? text.replace(
        /&(?:#x([0-9a-fA-F]{1,8})|#([0-9]{1,8})|([a-z]{2,4}));/g,
        (written, hex?: string, decimal?: string, name?: string) =>
          hex !== undefined
            ? character(parseInt(hex, 16), written)
            : decimal !== undefined
              ? character(Number(decimal), written)
              : (NAMED[name ?? ''] ?? written),
      )
    : text;
};

/**
 * `_x000D_` as the character that it stands for: how ST_Xstring (ECMA-376 part 1, 22.9.2.19) writes
 * what XML can't hold, and a literal `_x000D_` is `_x005F_x000D_`.
 */
export const decodeXstring = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) =>
        String.fromCharCode(parseInt(hex, 16)),
      )
    : text;
