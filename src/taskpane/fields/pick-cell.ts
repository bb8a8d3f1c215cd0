import type { ProposedField } from '../../cascade/propose-single';
import type { SelectedCells } from '../../cascade/selected-cells';
import { a1 } from '../../cascade/address';
import type { Field } from '../../domain/node';
import { readSelection } from '../../excel/read-selection';
import type { Operations } from '../workbook/use-operations';
import { milestonesOfSelected } from './milestones-source';

/** The first selected cell as a field's source. */
export function sourceOfSelected({ selection, block }: SelectedCells): ProposedField {
  const { sheet, box } = selection;
  const value = block?.values[box.top - block.row]?.[box.left - block.column] ?? '';
  return { value, place: { sheet, address: a1(box.top, box.left) }, why: 'the cell you chose' };
}

/** Reads the cell that is selected now (for milestones the cells) and hands it on. */
export async function pickCell(
  operations: Operations,
  field: Field | 'name',
  done: (picked: ProposedField) => void,
): Promise<void> {
  const read = await operations.run(
    'reading the selected cell',
    (context) => readSelection(context),
    () => void pickCell(operations, field, done),
  );
  if (!read) return;
  const { date1904 = false } = operations.workbook.live.state.cascade.settings;
  done(
    field === 'milestones'
      ? milestonesOfSelected(read.value, date1904)
      : sourceOfSelected(read.value),
  );
}
