import { LAST_COLUMN, LAST_ROW } from '../../cascade/address';
import type { Box } from '../../cascade/block';
import { boxOfAddress } from '../places';

/**
 * The boxes of an event's address: `C7`, `A1:B2,D4`, whole rows `3:5`, whole columns `A:C`. Null where it
 * cannot be read: then anything may have changed.
 */
export const changedBoxes = (address: string): readonly Box[] | null => {
  const boxes: Box[] = [];
  for (const part of address.split(',')) {
    const box = boxOf(part.trim().replace(/^.*!/, ''));
    if (!box) return null;
    boxes.push(box);
  }
  return boxes;
};

const boxOf = (address: string): Box | null => {
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(address);
  if (rows)
    return { top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1, left: 0, right: LAST_COLUMN };
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(address);
  if (columns) {
    const box = boxOfAddress(`${columns[1]}1:${columns[2]}1`);
    return box && { ...box, bottom: LAST_ROW };
  }
  return boxOfAddress(address);
};

/** What two boxes have in common, or null. */
export const shared = (one: Box, other: Box): Box | null => {
  const box = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return box.top <= box.bottom && box.left <= box.right ? box : null;
};
