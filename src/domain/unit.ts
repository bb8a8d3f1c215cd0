import { formatNumber } from './figures';

/** Units that say no more than "a number". */
const PLAIN = /^(#|n|no\.?|nr\.?|number|count)?$/i;

/** The unit of figures that are per cent already: 8 is 8 %. */
export const PER_CENT = 'per cent';

/**
 * How numbers in a unit are written. `%`: fractions, as a cell in percentage format holds them, 0.08 as
 * 8 %; {@link PER_CENT}: 8 as 8 %. Any other unit stands behind, 8 days; none where it is blank or says
 * no more than "number". About four significant digits, so that an amount rounded up stays so.
 */
export function numberIn(unit: string): (value: number) => string {
  const behind = unit.trim();
  if (PLAIN.test(behind)) return formatNumber;
  if (behind === '%') return (value) => `${formatNumber(value * 100)} %`;
  const shown = behind.toLowerCase() === PER_CENT ? '%' : behind;
  return (value) => `${formatNumber(value)} ${shown}`;
}
