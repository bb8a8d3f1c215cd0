import type { Cell, Cells } from './golden-case';
import { sameAnswer } from './same-answer';
import type { TwinRow } from './twin-row';

/**
 * Over an error cell a plain formula shows that very error; the function shows #N/A and a message, or
 * leaves out what is no data. An error stands for a whole table.
 */
export function agree(called: Cells, plain: Cells, blocks: TwinRow['blocks']): boolean {
  const cells = Object.values(blocks).flat(2);
  const numbers = cells.filter((cell) => typeof cell === 'number');
  const largest = Math.max(0, ...numbers.map(Math.abs));
  const decimals = isTailLost(blocks['dpmo']) ? 4 : undefined;
  const overError = cells.some(isError);
  const [first] = called[0] ?? [];
  return plain.every((row, top) =>
    row.every((cell, left) => {
      const answer = (isError(first ?? null) ? first : called[top]?.[left]) ?? null;
      // The workbench's ROUND multiplies first, and so far up there is no room for it.
      if (typeof answer === 'number' && Math.abs(answer) > 1e290) return true;
      if (overError && (isError(cell) || (isError(answer) && cell === ''))) return true;
      return sameAnswer(cell, answer, { largest, decimals });
    }),
  );
}

/**
 * The workbench's NORMSINV subtracts a chance from 1 on its way: it keeps some nine decimals where the
 * chance is a hundred-millionth (0.01 DPMO), five where it is a million-millionth.
 */
function isTailLost(dpmo: Cells = []): boolean {
  return dpmo.flat().some((cell) => typeof cell === 'number' && Math.min(cell, 1e6 - cell) < 0.01);
}

function isError(cell: Cell): boolean {
  return typeof cell === 'string' && cell.startsWith('#');
}
