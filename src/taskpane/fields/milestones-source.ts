import type { ProposedField } from '../../cascade/propose-single';
import { milestonesText, readMilestones } from '../../cascade/reading/read-milestones';
import type { SelectedCells } from '../../cascade/selected-cells';
import { a1 } from '../../cascade/address';
import { columnsIn, rowsIn } from '../../cascade/block';

/** The selected cells as the source of milestones: two columns, date and value. */
export function milestonesOfSelected(
  { selection, block }: SelectedCells,
  date1904: boolean,
): ProposedField {
  const { sheet, box, address } = selection;
  const [top, left] = [box.top - (block?.row ?? 0), box.left - (block?.column ?? 0)];
  const cells = { height: rowsIn(box), width: columnsIn(box) };
  const rows = Array.from({ length: cells.height }, (_, row) =>
    Array.from(
      { length: cells.width },
      (_cell, column) => block?.values[top + row]?.[left + column] ?? null,
    ),
  );
  const place = { sheet, address: a1(box.top, box.left) };
  const { milestones } = readMilestones({ rows, place }, '', date1904);
  return {
    value: milestonesText(milestones ?? [], date1904),
    place: { sheet, address },
    why: 'the cells you chose',
  };
}

/** Why cells cannot be a KPI's milestones; empty where they can. */
export function milestonesComplaint(source: ProposedField | undefined): string {
  if (!source) return '';
  return source.place && source.value !== ''
    ? ''
    : 'Select two columns in the sheet, a date and a value in each row, and take them.';
}
