import { Refusal } from './refusals';

/** The first bytes of an OLE compound file ([MS-CFB] 2.2): encrypted packages and `.xls` are such files. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** An `.xls` of Excel 2 to 4 begins with a BOF record of its own. */
const OLD_STREAMS = [0x0009, 0x0209, 0x0409, 0x0809];

const utf16 = (text: string): Uint8Array =>
  Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0), 0]));

const includes = (bytes: Uint8Array, wanted: Uint8Array): boolean => {
  const [head = 0] = wanted;
  for (let at = bytes.indexOf(head); at >= 0; at = bytes.indexOf(head, at + 1)) {
    let same = 1;
    while (same < wanted.length && bytes[at + same] === wanted[same]) same++;
    if (same === wanted.length) return true;
  }
  return false;
};

/** Refuses, by its first bytes, what is no ZIP archive, and says what it is instead where that is known. */
export const recognise = (bytes: Uint8Array): void => {
  if (bytes.length === 0) throw new Refusal('empty');
  if (COMPOUND.every((byte, index) => bytes[index] === byte)) {
    if (includes(bytes, utf16('EncryptedPackage'))) throw new Refusal('encrypted');
    const isExcel = includes(bytes, utf16('Workbook')) || includes(bytes, utf16('Book'));
    throw new Refusal(isExcel ? 'xls' : 'not-a-workbook');
  }
  const first = (bytes[0] ?? 0) | ((bytes[1] ?? 0) << 8);
  const second = (bytes[2] ?? 0) | ((bytes[3] ?? 0) << 8);
  if (OLD_STREAMS.includes(first) && second <= 0x10) throw new Refusal('xls');
  if (first === 0x4b50 && bytes.length < 4) throw new Refusal('truncated');
  // "PK" and a local header (3, 4) or, in an archive without parts, the end record (5, 6).
  if (first !== 0x4b50 || (second !== 0x0403 && second !== 0x0605))
    throw new Refusal('not-a-workbook');
};
