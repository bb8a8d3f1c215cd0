import { quoteSheet } from '../address';
import type { NodeSource } from '../cascade';
import type { CascadeColumn, PlannedRow } from '../plan-row';
import { tagName } from '../plan-source';
import { indentedLength } from '../plan-widths';
import { constantText, shortened, textLiteral } from '../plan-text';

/** The node's name, indented by its depth; in rows of lists a link that follows its row wherever it goes. */
export const name: CascadeColumn = {
  id: 'name',
  header: 'Name',
  points: 185,
  fit: { most: 270, characters: indentedLength },
  wrap: true,
  content: (row) =>
    row.node.source.type === 'list'
      ? listName(row, row.node.source)
      : constantText(row.node.source.label || row.node.name),
};

function listName(row: PlannedRow, source: Extract<NodeSource, { type: 'list' }>): string {
  const place = row.cell('sourceRow');
  const label = textLiteral(shortened(row.node.name, 400));
  const live = `INDEX(${tagName(source.tagId, source.nameRole)},${place})`;
  // A row found by a key may carry no label of its own, where labels are merged or not repeated.
  const byName = source.match.some(({ role }) => role === source.nameRole);
  const shown = byName ? `${live}&""` : `IF(${live}="",${label},${live}&"")`;
  // The cell says itself where it stands; for its sheet it would take CELL, which is volatile: the sheet
  // is that of the build.
  const address = `${textLiteral(`#${quoteSheet(source.sheet)}!`)}&ADDRESS(ROW(${live}),COLUMN(${live}),4)`;
  const link = `HYPERLINK(${address},${shown})`;
  return `=IF(ISNUMBER(${place}),${link},${textLiteral(`${shortened(row.node.name, 200)} (row not found)`)})`;
}
