import { CellError, ERROR_CODES, type ErrorCode, type Scalar } from '../document/cell';
import { Refusal } from './refusals';
import { decodeXstring } from './xml-text';

const isErrorCode = (text: string): text is ErrorCode =>
  (ERROR_CODES as readonly string[]).includes(text);

const DAY = 86_400_000;

/** An ISO 8601 date of a strict file as a serial; NaN where it is none. 1900 counts a 29 February that never was. */
const serialOf = (text: string, date1904: boolean): number => {
  const time = Date.parse(/Z|[+-]\d\d:\d\d$/.test(text) || !text.includes('T') ? text : `${text}Z`);
  const days = (time - Date.UTC(1899, 11, 30)) / DAY;
  return date1904 ? days - 1462 : days < 61 ? days - 1 : days;
};

/**
 * A cell's value by its type (ECMA-376 part 1, 18.18.11): `n` (the default), `s`, `str`, `b`, `e`, `d`.
 * `raw` is the text of `<v>`, decoded, or undefined where the cell has none. Dates remain serials.
 */
export const readValue = (
  type: string | undefined,
  raw: string | undefined,
  strings: readonly string[],
  date1904: boolean,
): Scalar => {
  if (type === 'str') return raw === undefined ? null : decodeXstring(raw);
  if (raw === undefined || raw === '') return null;
  if (type === 's') {
    const text = strings[Number(raw)];
    if (text === undefined) throw new Refusal('damaged', `there is no shared string ${raw}`);
    return text;
  }
  if (type === 'b') return raw.trim() === '1' || raw.trim() === 'true';
  // What has no code here (#FIELD!, #CONNECT!) is an error all the same.
  if (type === 'e') return new CellError(isErrorCode(raw) ? raw : '#VALUE!');
  const number = type === 'd' ? serialOf(raw, date1904) : Number(raw);
  return Number.isFinite(number) ? number : raw;
};
