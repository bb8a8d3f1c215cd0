import { noRatio, toRatio } from '../ratio';
import type { Ratio } from '../ratio';
import { checkBase, negative } from './quotient';

export const EAC_METHODS = ['cpi', 'budget', 'cpi-spi'] as const;
/**
 * What is assumed of the work that remains: it costs as much more as the work so far (`cpi`), what was
 * budgeted (`budget`), or is hurried too in order to be on time (`cpi-spi`).
 */
export type EacMethod = (typeof EAC_METHODS)[number];

/** A project on its status date, all in currency. `planned` is needed by `cpi-spi` alone; 0 while there is none. */
export interface Project {
  readonly budget: number;
  readonly earned: number;
  readonly actualCost: number;
  readonly planned: number;
}

/**
 * Estimate at completion in currency: `BAC / CPI`, `AC + BAC − EV`, or `AC + (BAC − EV) / (CPI × SPI)`,
 * CPI and SPI not rounded. #NUM! for negative numbers that count, #DIV/0! while nothing is earned (or, for CPI, spent), #N/A for cpi-spi without a
 * planned value.
 * Source: Project Management Institute, Practice Standard for Earned Value Management.
 */
export function estimateAtCompletion(project: Project, method: EacMethod): Ratio {
  const { budget, earned, actualCost, planned } = project;
  if (Math.min(budget, earned, actualCost) < 0) return negative('budget, earned or actualCost');
  if (method === 'budget') return toRatio(actualCost + budget - earned);
  const undefinedBase = checkBase(earned, 'earned') ?? checkBase(actualCost, 'actualCost');
  if (method === 'cpi') return undefinedBase ?? toRatio(budget / (earned / actualCost));
  if (planned < 0) return negative('planned');
  if (planned === 0) {
    return noRatio('#N/A', 'planned: method "cpi-spi" needs the planned value.');
  }
  const cpi = earned / actualCost;
  const spi = earned / planned;
  return undefinedBase ?? toRatio(actualCost + (budget - earned) / (cpi * spi));
}
