import { columnName } from '../../src/cascade/address';
import type { Box } from '../../src/cascade/block';
import type { SheetPlan } from '../../src/cascade/sheet-plan';

const box = ({ top, left, bottom, right }: Box) =>
  `${columnName(left)}${top + 1}:${columnName(right)}${bottom + 1}`;

/** A plan as a person reads a sheet: the cells row by row, then what is laid over them. */
export function drawPlan(plan: SheetPlan): string {
  const headers = plan.contents[plan.firstNodeRow - 1]!;
  const lines: string[] = [`Sheet “${plan.sheetName}”`];
  plan.contents.forEach((cells, row) => {
    const inTable = row >= plan.firstNodeRow && row < plan.firstNodeRow + plan.nodeIds.length;
    if (cells.every((cell) => cell === '')) return;
    lines.push('', `Row ${row + 1}${inTable ? `, ${plan.nodeIds[row - plan.firstNodeRow]!}` : ''}`);
    cells.forEach((cell, column) => {
      if (cell === '') return;
      const title = inTable ? ` ${String(headers[column])}` : '';
      lines.push(`  ${`${columnName(column)}${title}`.padEnd(20)} ${String(cell)}`);
    });
  });
  lines.push('', 'Names', ...plan.names.map((name) => `  ${name.name} ${box(name.box)}`));
  lines.push('', 'Groups', ...plan.groups.map(({ first, last }) => `  ${first + 1}–${last + 1}`));
  lines.push('', 'Rules');
  for (const { box: cells, formula, color, fill, bold } of plan.rules) {
    const look = [color, fill && `on ${fill}`, bold && 'bold'].filter(Boolean).join(' ');
    lines.push(`  ${box(cells)} ${formula} ${look}`);
  }
  lines.push(
    '',
    'Icons',
    ...plan.iconSets.map((set) => `  ${box(set.box)} ${set.style} ${set.from.join(', ')}`),
  );
  lines.push(
    '',
    'Bars',
    ...plan.dataBars.map((bar) => `  ${box(bar.box)} ${bar.minimum} to ${bar.maximum}`),
  );
  lines.push(
    '',
    'Links',
    ...plan.links.map((link) => `  ${columnName(link.column)}${link.row + 1} ${link.reference}`),
  );
  const { freezeRows, freezeColumns, print } = plan;
  lines.push(
    '',
    `Frozen: ${freezeRows} rows, ${freezeColumns} column. Print area ${box(print.area)}`,
    `Columns: ${plan.columnWidths.map(({ points }) => points).join(', ')} points`,
  );
  return `${lines.join('\n')}\n`;
}
