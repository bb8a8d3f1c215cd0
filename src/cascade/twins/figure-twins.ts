// How src/domain/figures.ts writes numbers, in formulas that write them alike in every language of Excel:
// what stands between thousands and before decimals is looked up in a number of one's own.

const DECIMAL = 'MID(1/2,2,1)';
const THOUSAND = 'MID(FIXED(1000,0),2,1)';

/** `magnitude` of src/domain/figures.ts. */
function magnitude(value: string): string {
  return `INT(LOG10(ABS(${value})+(${value}=0)))`;
}

/** A number rounded as `formatNumber` of src/domain/figures.ts writes it. */
export function roundedNumber(value: string): string {
  return `ROUND(${value},MAX(0,MIN(12,3-${magnitude(value)})))`;
}

/**
 * A ratio in per cent, rounded as `formatPercent` of src/domain/figures.ts writes it beside other ratios. A
 * ratio has 12 decimals: 100 times 0.575 is a little less than 57.5, which LibreOffice would round down.
 */
export function roundedPercent(ratio: string, ...others: readonly string[]): string {
  const inPercent = (one: string) => `ROUND(100*${one},10)`;
  const percent = inPercent(ratio);
  const apart = [
    percent,
    `(${percent}-100)`,
    ...others.map((other) => `(${percent}-${inPercent(other)})`),
  ];
  const decimals = apart.map((distance) => `-${magnitude(distance)}`).join(',');
  return `ROUND(${percent},MIN(12,MAX(0+(ABS(${percent})<10),${decimals})))`;
}

/**
 * A distance of at least 0, rounded as `formatAmount` of src/domain/figures.ts writes it; as `formatPoints`
 * where `inPoints`, which is a condition unless it is settled.
 */
export function roundedAmount(size: string, inPoints: string | boolean): string {
  return `ROUND(${size},${amountDecimals(size, inPoints)})`;
}

/** The same, rounded up; not for 0. */
export function roundedUp(size: string, inPoints: string | boolean): string {
  const power = `10^${amountDecimals(size, inPoints)}`;
  const scaled = `${size}*${power}`;
  return `ROUNDUP(ROUND(${scaled},11-INT(LOG10(${scaled}))),0)/${power}`;
}

function amountDecimals(size: string, inPoints: string | boolean): string {
  const plain = `3-(${size}<1000)-${magnitude(size)}`;
  const points = `IF(${size}<1000,MAX(1,-${magnitude(size)}),${plain})`;
  if (typeof inPoints === 'string') return `MIN(12,IF(${inPoints},${points},${plain}))`;
  return `MIN(12,${inPoints ? points : plain})`;
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

/**
 * A serial of the 1900 system as 2030-06-30. In a workbook that counts from 1904 the first day of 1904 is
 * 0, and YEAR reads serials so.
 */
export function dayText(serial: string): string {
  const day = `(${serial}-1462+DATE(1904,1,1))`;
  return `YEAR(${day})&"-"&TEXT(MONTH(${day}),"00")&"-"&TEXT(DAY(${day}),"00")`;
}
