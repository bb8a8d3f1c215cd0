import { parseA1 } from '../cascade/address';
import type { Box } from '../cascade/block';
import type { Place } from '../domain/problem';
import { formulaOf } from './tag-names';

/** The box of an address such as `C7`, `A2:D80`, `$A$2:$D$80`; null when it is none. */
export const boxOfAddress = (address: string): Box | null => {
  const [first = '', last = first] = address.split(':');
  const [from, to] = [parseA1(first), parseA1(last)];
  if (!from || !to) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
};

/** The formula of a name for one cell. Throws where the place holds no address, which is a bug. */
export const formulaOfPlace = ({ sheet, address }: Place): string => {
  const box = boxOfAddress(address);
  if (!box) throw new Error(`"${address}" is no address.`);
  return formulaOf(sheet, box);
};

/**
 * Where a name's formula points: `='My sheet'!$C$7` → My sheet, C7. Null for a constant, a calculation,
 * or cells that are gone.
 */
export const placeOfFormula = (formula: string): Place | null => {
  const found = /^=(?:'((?:[^']|'')+)'|([^'!()#]+))!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/i.exec(
    formula,
  );
  if (!found) return null;
  const sheet = found[1]?.replaceAll("''", "'") ?? found[2] ?? '';
  return { sheet, address: (found[3] ?? '').replaceAll('$', '') };
};
