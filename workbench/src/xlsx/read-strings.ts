import { XmlScanner } from './xml-scanner';
import { decodeXstring } from './xml-text';

/**
 * The text of the `<si>` or `<is>` that the scanner has just opened: its runs joined, without the
 * phonetic guide (`rPh`), which is a reading aid and no part of the value. Goes to the element's end.
 */
export const readRichText = (scanner: XmlScanner): string => {
  const depth = scanner.depth;
  let text = '';
  while (scanner.next() && scanner.depth >= depth) {
    if (scanner.kind !== 'open') continue;
    if (scanner.name === 't') text += scanner.readText();
    else if (scanner.name === 'rPh') scanner.skip();
  }
  return decodeXstring(text);
};

/** The shared strings by index. */
export const readSharedStrings = (text: string, part: string): string[] => {
  const scanner = new XmlScanner(text, part);
  const strings: string[] = [];
  while (scanner.next())
    if (scanner.kind === 'open' && scanner.name === 'si') strings.push(readRichText(scanner));
  return strings;
};
