import { DEFAULT_ATTAINMENT, DEFAULT_PACE } from '../../domain/thresholds';
import { isLeftOut } from './twin-cells';

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
 * The thresholds in a block of a pair side by side, or of two such rows, attainment above pace. A pair
 * that is left blank is the default.
 */
export function thresholdCells(block: string | undefined): ThresholdCells {
  const pairOf = (measure: keyof typeof DEFAULTS, row: string): PairCells => {
    const { onTrack, atRisk } = DEFAULTS[measure];
    if (block === undefined) return { onTrack: String(onTrack), atRisk: String(atRisk) };
    // A pair is in order or left blank (`refused`), and a threshold in order is above 0.
    const cell = (column: number) => `INDEX(${block},${row},${column})`;
    return {
      onTrack: `ROUND(IF(N(${cell(1)})=0,${onTrack},${cell(1)}),12)`,
      atRisk: `ROUND(IF(N(${cell(2)})=0,${atRisk},${cell(2)}),12)`,
    };
  };
  return {
    attainment: pairOf('attainment', '1'),
    pace: pairOf('pace', `ROWS(${block ?? ''})`),
    refused:
      block === undefined
        ? null
        : `OR(${[badPair(block, '1'), badPair(block, `ROWS(${block})`)].join(',')})`,
  };
}

function badPair(block: string, row: string): string {
  const [onTrack, atRisk] = [`INDEX(${block},${row},1)`, `INDEX(${block},${row},2)`] as const;
  const unset = `AND(${isLeftOut(onTrack)},${isLeftOut(atRisk)})`;
  const ordered = `IF(COUNT(${onTrack},${atRisk})=2,AND(${atRisk}>0,ROUND(${atRisk},12)<ROUND(${onTrack},12)),FALSE)`;
  return `NOT(OR(${unset},${ordered}))`;
}

/** The score of a rounded ratio: src/domain/score.ts, half of it up to At risk and half from there on. */
export function scoreOfRatio(ratio: string, { onTrack, atRisk }: PairCells): string {
  const half = (share: string) => `MEDIAN(0,0.5,0.5*${share})`;
  const upper = `(${ratio}-${atRisk})/(${onTrack}-${atRisk})`;
  return `ROUND(${half(`${ratio}/${atRisk}`)}+${half(upper)},12)`;
}
