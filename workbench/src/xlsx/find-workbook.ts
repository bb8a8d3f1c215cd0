import type { XlsxPackage } from './package';
import { Refusal } from './refusals';

const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/wordprocessingml|ms-word/, 'it is a Word document'],
  [/presentationml|ms-powerpoint/, 'it is a PowerPoint presentation'],
];

/**
 * The workbook's part, through the package's relationships. A package of another kind is refused: binary
 * workbooks as such, documents and presentations by name.
 */
export const findWorkbook = (file: XlsxPackage): string => {
  const part = file.related('', 'officeDocument');
  if (part === undefined) throw new Refusal('not-a-workbook');
  const type = file.contentType(part);
  if (/ms-excel\..*binary/.test(type)) throw new Refusal('xlsb');
  const other = OTHERS.find(([pattern]) => pattern.test(type));
  if (other) throw new Refusal('not-a-workbook', other[1]);
  if (file.xml(part).name !== 'workbook') throw new Refusal('not-a-workbook');
  return part;
};
