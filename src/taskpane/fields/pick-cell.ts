import type { ProposedField } from '../../cascade/propose-single';
import type { SelectedCells } from '../../cascade/selected-cells';
import { a1 } from '../../cascade/address';
import { readSelection } from '../../excel/read-selection';
import type { Operations } from '../workbook/use-operations';

/** The first selected cell as a field's source. */
export function sourceOfSelected({ selection, block }: SelectedCells): ProposedField {
  const { sheet, box } = selection;
  const value = block?.values[box.top - block.row]?.[box.left - block.column] ?? '';
  return { value, place: { sheet, address: a1(box.top, box.left) }, why: 'the cell you chose' };
}

/** Reads the cell that is selected now and hands it on. */
export async function pickCell(
  operations: Operations,
  done: (picked: ProposedField) => void,
): Promise<void> {
  const read = await operations.run(
    'reading the selected cell',
    (context) => readSelection(context),
    () => void pickCell(operations, done),
  );
  if (read) done(sourceOfSelected(read.value));
}
