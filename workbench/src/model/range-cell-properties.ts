import type { Host } from '../host/host';
import { HostError, invalidArgument } from '../host/host-error';
import { columnsOf, type RangeState, rowsOf } from './range-boxes';
import { changeFormat, isIndent } from './range-format';

/**
 * `setCellProperties(matrix)`: formats that differ from cell to cell in one call.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-setcellproperties-member(1)
 * Of what Excel takes here the workbench takes `format.indentLevel`.
 */
export const setCellProperties = (
  range: RangeState,
  [properties]: readonly unknown[],
  host: Host,
): void => {
  const rows = properties as readonly (readonly Record<string, unknown>[])[];
  // "The array must have the size of the range", in the words of InvalidArgument.
  if (rows.length !== rowsOf(range) || rows.some((row) => row.length !== columnsOf(range)))
    throw invalidArgument('the properties do not have the size of the range.');
  const { sheet, box } = range;
  for (const [down, row] of rows.entries())
    for (const [across, cell] of row.entries()) {
      const at = { top: box.top + down, left: box.left + across };
      const one = { sheet, box: { ...at, bottom: at.top, right: at.left } };
      const { indentLevel, ...others } = (cell['format'] ?? {}) as Record<string, unknown>;
      const unknown = [
        ...Object.keys(cell).filter((key) => key !== 'format'),
        ...Object.keys(others),
      ];
      if (unknown.length > 0)
        throw new HostError('ApiNotFound', `The workbench has no cell property ${unknown[0]}.`);
      if (indentLevel === undefined) continue;
      if (!isIndent(indentLevel)) throw invalidArgument('indentLevel');
      changeFormat(one, host, () => ({ indentLevel: Number(indentLevel) }));
    }
};
