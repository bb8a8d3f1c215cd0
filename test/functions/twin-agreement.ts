import type { Cell } from './golden-case';
import { sameAnswer } from './same-answer';
import type { TwinRow } from './twin-rows';

/**
 * Over an error cell a plain formula shows that very error; the function shows #N/A and a message, or
 * leaves out what is no data.
 */
export function agree(called: Cell, plain: Cell, blocks: TwinRow['blocks']): boolean {
  const cells = Object.values(blocks).flat(2);
  const numbers = cells.filter((cell) => typeof cell === 'number');
  const overError = cells.some(isError);
  if (overError && (isError(plain) || (isError(called) && plain === ''))) return true;
  return sameAnswer(plain, called, { largest: Math.max(0, ...numbers.map(Math.abs)) });
}

function isError(cell: Cell): boolean {
  return typeof cell === 'string' && cell.startsWith('#');
}
