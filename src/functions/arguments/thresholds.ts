import { isLeftOut } from '../../domain/reading';
import { checkThresholds } from '../../domain/thresholds';
import type { Thresholds } from '../../domain/thresholds';
import type { Measurement } from '../../domain/measurement';
import type { Reading } from '../../domain/reading';
import { cellAt, readBlock, width } from './block';
import { describe } from './cell';
import { refuse } from './refusal';

/**
 * A pair (On track, At risk), in a row or in a column, for the measure that decides; or two rows of
 * such pairs, attainment above pace. They hold for every row of a column of KPIs. What is left blank
 * has its default.
 * @throws #VALUE! for another shape, for anything but numbers, and unless 0 < at risk < on track
 */
export function readThresholds(argument: unknown): Measurement['thresholds'] {
  const block = readBlock(argument);
  if (block.flat().every(isLeftOut)) return undefined;
  const shape = `${block.length}×${width(block)}`;
  switch (shape) {
    case '1×2': {
      const pair = readPair(cellAt(block, 0, 0), cellAt(block, 0, 1));
      return { attainment: pair, pace: pair };
    }
    case '2×1': {
      const pair = readPair(cellAt(block, 0, 0), cellAt(block, 1, 0));
      return { attainment: pair, pace: pair };
    }
    case '2×2':
      return {
        attainment: readPair(cellAt(block, 0, 0), cellAt(block, 0, 1)),
        pace: readPair(cellAt(block, 1, 0), cellAt(block, 1, 1)),
      };
    default:
      return refuse(
        `thresholds: give two cells, On track and At risk (or 2×2: attainment above pace), not ${shape}.`,
      );
  }
}

function readPair(onTrack: Reading, atRisk: Reading): Thresholds | undefined {
  if (isLeftOut(onTrack) && isLeftOut(atRisk)) return undefined;
  if (onTrack.kind !== 'number' || atRisk.kind !== 'number') {
    return refuse(
      `thresholds: On track is ${describe(onTrack)} and At risk is ${describe(atRisk)}; both must be numbers, e.g. 100% and 90%.`,
    );
  }
  const pair = { onTrack: onTrack.value, atRisk: atRisk.value };
  const problem = checkThresholds(pair);
  if (problem) refuse(`thresholds: ${problem.message} ${problem.fix}`);
  return pair;
}
