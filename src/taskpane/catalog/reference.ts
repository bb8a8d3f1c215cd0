import { quoteSheet } from '../../cascade/address';
import type { Selection } from '../../cascade/selected-cells';
import type { Place } from '../../domain/problem';

/** The selected cells as a formula in `target` refers to them: with the sheet's name where it is another. */
export function referenceTo({ sheet, address }: Selection, target: Place | null): string {
  if (sheet === target?.sheet) return address;
  return `${quoteSheet(sheet)}!${address}`;
}

/** Whether a filled argument is the very cell that the formula goes to. */
export function refersToTarget(text: string, target: Place | null): boolean {
  return target !== null && text.replaceAll('$', '').toUpperCase() === target.address;
}
