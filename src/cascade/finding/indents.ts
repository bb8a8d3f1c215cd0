import type { CellValue } from '../../domain/node';
import { isBlankValue } from './cells';

/** One space in front of a name is a slip, not a level. */
const LEAST_STEP = 2;

/**
 * Outline numbers (`1`, `1.1`, …) from the spaces in front of names, null for a blank one. Null for all
 * unless the spaces are levels throughout: the first name at the left, each step as wide as the others,
 * and none skipped on the way down.
 */
export function outlineByIndent(names: readonly CellValue[]): (string | null)[] | null {
  const widths = names.map((name) =>
    isBlankValue(name) ? null : /^\s*/.exec(String(name))![0].length,
  );
  const steps = widths.filter((width) => width !== null && width > 0) as number[];
  const step = Math.min(...steps);
  if (steps.length === 0 || step < LEAST_STEP || steps.some((width) => width % step !== 0))
    return null;
  const counts: number[] = [];
  const outlines: (string | null)[] = [];
  for (const width of widths) {
    if (width === null) {
      outlines.push(null);
      continue;
    }
    const depth = width / step;
    if (depth > counts.length) return null;
    counts.length = Math.min(counts.length, depth + 1);
    counts[depth] = (counts[depth] ?? 0) + 1;
    outlines.push(counts.join('.'));
  }
  return outlines;
}
