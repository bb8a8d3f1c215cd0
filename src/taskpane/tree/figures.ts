import type { CascadeNode } from '../../cascade/cascade';
import { unitOf } from '../../cascade/unit-of';
import { isoDate, toDate } from '../../domain/dates';
import type { Pen } from '../../domain/figures';
import type { CellValue } from '../../domain/node';
import { figuresIn } from '../../domain/unit';

/** How a node's numbers and dates are written. */
export function figuresOf(node: CascadeNode): Pen {
  return { ...figuresIn(unitOf(node)), date: dateText };
}

/** A date as people here write it. @param serial of the 1900 system. */
export function dateText(serial: number): string {
  const date = new Date(`${isoDate(serial)}T00:00:00Z`);
  return date.toLocaleDateString(undefined, { dateStyle: 'medium', timeZone: 'UTC' });
}

/** A date field as people here write it; null where it is no date. @param date1904 As the workbook counts. */
export function dateFieldText(
  value: CellValue | undefined,
  date1904: boolean | undefined,
): string | null {
  const serial = toDate(value, date1904);
  return serial === null ? null : dateText(serial);
}

/** A field's value for reading: numbers in the node's figures, texts as they are, blank as a dash. */
export function valueText(node: CascadeNode, value: CellValue | undefined): string {
  if (typeof value === 'number') return figuresOf(node).number(value);
  const text = value === undefined || value === null ? '' : String(value).trim();
  return text === '' ? '–' : text;
}
