import { formatAmount, formatNumber, formatPoints } from './figures';
import type { Pen, Rounding } from './figures';

/** Units that say no more than "a number". */
const PLAIN = /^(#|n|no\.?|nr\.?|number|count)?$/i;

/** The unit of figures that are per cent already: 8 is 8 %. */
export const PER_CENT = 'per cent';

/**
 * How numbers in a unit are written. `%`: fractions, as a cell in percentage format holds them, 0.08 as
 * 8 %; {@link PER_CENT}: 8 as 8 %. Between percentages there are points. Any other unit stands behind,
 * 8 days; none where it is blank or says no more than "number".
 */
export function figuresIn(unit: string): Pick<Pen, 'number' | 'amount'> {
  const behind = unit.trim();
  if (PLAIN.test(behind)) return { number: formatNumber, amount: formatAmount };
  if (behind === '%') return percentages(100);
  if (behind.toLowerCase() === PER_CENT) return percentages(1);
  return {
    number: (value) => `${formatNumber(value)} ${behind}`,
    amount: (size, rounding) => `${formatAmount(size, rounding)} ${behind}`,
  };
}

/** @param factor what makes per cent of a value */
function percentages(factor: number): Pick<Pen, 'number' | 'amount'> {
  return {
    number: (value) => `${formatNumber(value * factor)} %`,
    amount: (size: number, rounding: Rounding) => formatPoints(size * factor, rounding),
  };
}
