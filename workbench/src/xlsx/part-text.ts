import { Refusal } from './refusals';

const DECLARATION = /^<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']/;

const declareUtf8 = (text: string): string =>
  text.replace(DECLARATION, (found, encoding: string) => found.replace(encoding, 'UTF-8'));

/** A part's text. OPC allows UTF-8 and UTF-16 (ECMA-376 part 2, 8.1.5); any other encoding is refused. */
export const decodePart = (bytes: Uint8Array, part: string): string => {
  const [first, second, third, fourth] = bytes;
  const utf16 =
    (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)
      ? 'utf-16le'
      : (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c && third === 0)
        ? 'utf-16be'
        : null;
  if (utf16 !== null && fourth !== undefined)
    return declareUtf8(new TextDecoder(utf16).decode(bytes));
  const text = new TextDecoder('utf-8').decode(bytes);
  const declared = DECLARATION.exec(text)?.[1]?.toLowerCase() ?? 'utf-8';
  if (declared === 'utf-8') return text;
  // Plain ASCII reads the same in every encoding that a part may wrongly declare.
  if (bytes.some((byte) => byte > 0x7f)) throw new Refusal('encoding', `${part}: ${declared}`);
  return declareUtf8(text);
};
