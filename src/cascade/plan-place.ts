import type { CascadeNode } from './cascade';
import { spacedText, spacedTextOf } from './cell-text';
import { comparison, matchFormula, tagName } from './plan-source';
import { shortened } from './plan-text';

/**
 * The cell that says whether a row's source is where it should be: a number if so. Rows of lists look
 * their row up; a single tag compares the label beside its cells with the one it was tagged under, but
 * for white space around it.
 */
export function placeContent(node: CascadeNode): string | number {
  const { source } = node;
  if (source.type === 'list') return matchFormula(source);
  if (!isGuarded(node)) return 1;
  return `=IF(${labelTest(tagName(source.tagId, 'name'), spacedText(source.label))},1,"moved?")`;
}

function labelTest(cell: string, label: string): string {
  const sameText = comparison(spacedTextOf(cell), label);
  // A number has as many digits as a text as Excel shows, and the decimal sign of the country.
  const isNumber = Number.isFinite(Number(label)) && String(Number(label)) === label;
  return isNumber ? `OR(${cell}=${label},${sameText})` : sameText;
}

/** Whether a tag of its own could have moved: it has a label in a cell to compare. */
export function isGuarded(node: CascadeNode): boolean {
  return node.source.type === 'single' && node.source.cells.includes('name');
}

/** What to say of a node whose source is not where it was. */
export function lostReason(node: CascadeNode): string {
  return node.source.type === 'list'
    ? 'row not found: its key has changed or the row is gone; build the cascade again'
    : `moved? The cell that named it no longer says “${shortened(node.source.label, 60)}”: tag it again`;
}
