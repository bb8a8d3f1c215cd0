// How src/domain/figures.ts writes numbers, in formulas that write them alike in every language of Excel:
// what stands between thousands and before decimals is looked up in a number of one's own.

const DECIMAL = 'MID(1/2,2,1)';
const THOUSAND = 'MID(FIXED(1000,0),2,1)';

/** Digits that `formatNumber` and `formatPercent` of src/domain/figures.ts leave of a number below 10. */
const NUMBER = 3;
const PERCENT = 1;

/** How many decimals a figure is written with: fewer, the larger it is. */
function decimalsTwin(value: string, digits: number): string {
  return `MAX(0,MIN(12,${digits}-INT(LOG10(ABS(${value})+(${value}=0)))))`;
}

function rounded(value: string, digits: number): string {
  return `ROUND(${value},${decimalsTwin(value, digits)})`;
}

/** A number rounded as it is to be written. */
export function roundedNumber(value: string): string {
  return rounded(value, NUMBER);
}

/**
 * A ratio in per cent, rounded as it is to be written. A ratio has 12 decimals: 100 times 0.575 is a little
 * less than 57.5, which LibreOffice would round down.
 */
export function roundedPercent(ratio: string): string {
  return rounded(`ROUND(100*${ratio},10)`, PERCENT);
}

/** `english` of src/domain/figures.ts, for a number that is rounded already. */
export function figureText(value: string): string {
  // Small numbers would turn into 1E-05 by themselves.
  const small = `TEXT(${value},"0"&${DECIMAL}&"############")`;
  const plain = `SUBSTITUTE(IF((ABS(${value})<0.001)*(${value}<>0),${small},${value}&""),${DECIMAL},".")`;
  const large = `SUBSTITUTE(FIXED(${value},0),${THOUSAND},",")`;
  return `SUBSTITUTE(IF(ABS(${value})<1000,${plain},${large}),"-","−")`;
}

/** `formatNumber` of src/domain/figures.ts. */
export function numberText(value: string): string {
  return figureText(roundedNumber(value));
}

/** `roundUp` of src/domain/figures.ts, without the sign; 0 for what is no number. */
export function roundedUp(amount: string): string {
  const power = `10^${decimalsTwin(amount, NUMBER)}`;
  const scaled = `ABS(${amount}*${power})`;
  const digits = `11-INT(LOG10(${scaled}))`;
  return `IF(N(${amount})=0,0,ROUNDUP(ROUND(${scaled},${digits}),0)/${power})`;
}

/**
 * A serial of the 1900 system as 2030-06-30. In a workbook that counts from 1904 the first day of 1904 is
 * 0, and YEAR reads serials so.
 */
export function dayText(serial: string): string {
  const day = `(${serial}-1462+DATE(1904,1,1))`;
  return `YEAR(${day})&"-"&TEXT(MONTH(${day}),"00")&"-"&TEXT(DAY(${day}),"00")`;
}
