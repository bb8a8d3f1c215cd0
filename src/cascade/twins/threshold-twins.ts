import { DEFAULT_ATTAINMENT, DEFAULT_PACE, LARGEST_THRESHOLD } from '../../domain/thresholds';
import { isLeftOut } from './twin-cells';
import type { TwinCells } from './twin-cells';

/** A pair of thresholds in formulas: what holds, and whether it is in order. */
export interface PairCells {
  readonly onTrack: string;
  readonly atRisk: string;
}

export interface ThresholdCells {
  readonly attainment: PairCells;
  readonly pace: PairCells;
  /** A condition that is true when something is wrong with a pair; null when nothing can be. */
  readonly refused: string | null;
}

const DEFAULTS = { attainment: DEFAULT_ATTAINMENT, pace: DEFAULT_PACE } as const;

/**
 * The thresholds in a block: a pair in a row or in a column, or two rows of pairs, attainment above pace.
 * A pair that is left blank is the default. `thresholdsInRows` says that they stand in no column.
 */
export function thresholdCells({ thresholds: block, thresholdsInRows }: TwinCells): ThresholdCells {
  const inRows = thresholdsInRows !== undefined;
  const pairOf = (measure: keyof typeof DEFAULTS): PairCells => {
    const { onTrack, atRisk } = DEFAULTS[measure];
    if (block === undefined) return { onTrack: String(onTrack), atRisk: String(atRisk) };
    // A pair is in order or left blank (`refused`), and a threshold in order is above 0.
    const cells = cellsOf(block, inRows)[measure];
    return {
      onTrack: `ROUND(IF(N(${cells.onTrack})=0,${onTrack},${cells.onTrack}),12)`,
      atRisk: `ROUND(IF(N(${cells.atRisk})=0,${atRisk},${cells.atRisk}),12)`,
    };
  };
  const pairs = block === undefined ? [] : Object.values(cellsOf(block, inRows));
  return {
    attainment: pairOf('attainment'),
    pace: pairOf('pace'),
    refused: pairs.length === 0 ? null : `OR(${pairs.map(badPair).join(',')})`,
  };
}

function cellsOf(
  block: string,
  inRows: boolean,
): Readonly<Record<keyof typeof DEFAULTS, PairCells>> {
  const cell = (row: string, column: string) => `INDEX(${block},${row},${column})`;
  const [rows, columns] = [`ROWS(${block})`, `COLUMNS(${block})`];
  if (inRows) {
    return {
      attainment: { onTrack: cell('1', '1'), atRisk: cell('1', '2') },
      pace: { onTrack: cell(rows, '1'), atRisk: cell(rows, '2') },
    };
  }
  return {
    // One blank cell leaves all of them out: it is both of a pair.
    attainment: { onTrack: cell('1', '1'), atRisk: cell(`MIN(3-${columns},${rows})`, columns) },
    // In a column both measures have the one pair.
    pace: { onTrack: cell(`IF(${columns}=1,1,${rows})`, '1'), atRisk: cell(rows, columns) },
  };
}

function badPair({ onTrack, atRisk }: PairCells): string {
  const unset = `AND(${isLeftOut(onTrack)},${isLeftOut(atRisk)})`;
  const ordered = `IF(COUNT(${onTrack},${atRisk})=2,AND(${atRisk}>0,ROUND(${atRisk},12)<ROUND(${onTrack},12),${onTrack}<=${LARGEST_THRESHOLD}),FALSE)`;
  return `NOT(OR(${unset},${ordered}))`;
}

/** The score of a rounded ratio: src/domain/score.ts, half of it up to At risk and half from there on. */
export function scoreOfRatio(ratio: string, { onTrack, atRisk }: PairCells): string {
  const half = (share: string) => `MEDIAN(0,0.5,0.5*${share})`;
  const upper = `(${ratio}-${atRisk})/(${onTrack}-${atRisk})`;
  return `ROUND(${half(`${ratio}/${atRisk}`)}+${half(upper)},12)`;
}
