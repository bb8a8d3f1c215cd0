import { noRatio, toRatio } from '../ratio';
import type { Ratio } from '../ratio';
import { checkBase } from './quotient';

export const EAC_METHODS = ['cpi', 'budget', 'cpi-spi'] as const;
/**
 * What is assumed of the work that remains: it costs as much more as the work so far (`cpi`), what was
 * budgeted (`budget`), or is hurried too in order to be on time (`cpi-spi`).
 */
export type EacMethod = (typeof EAC_METHODS)[number];

/** A project on its status date, all in currency. `planned` is needed by `cpi-spi` alone. */
export interface Project {
  readonly budget: number;
  readonly earned: number;
  readonly actualCost: number;
  readonly planned: number | null;
}

/**
 * Estimate at completion in currency: `BAC / CPI`, `AC + BAC − EV`, or `AC + (BAC − EV) / (CPI × SPI)`,
 * CPI and SPI not rounded. #DIV/0! while nothing is earned (or, for CPI, spent), #N/A for cpi-spi without a
 * planned value.
 * Source: Project Management Institute, Practice Standard for Earned Value Management.
 */
export function estimateAtCompletion(project: Project, method: EacMethod): Ratio {
  const { budget, earned, actualCost, planned } = project;
  if (method === 'budget') return toRatio(actualCost + budget - earned);
  const undefinedBase = checkBase(earned, 'earned') ?? checkBase(actualCost, 'actualCost');
  if (undefinedBase) return undefinedBase;
  const cpi = earned / actualCost;
  if (method === 'cpi') return toRatio((budget * actualCost) / earned);
  if (planned === null)
    return noRatio('#N/A', 'planned: method "cpi-spi" needs the planned value.');
  return (
    checkBase(planned, 'planned') ??
    toRatio(actualCost + (budget - earned) / (cpi * (earned / planned)))
  );
}
