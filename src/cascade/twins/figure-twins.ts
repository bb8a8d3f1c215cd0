// How src/domain/figures.ts writes numbers, in formulas that write them alike in every language of Excel:
// what stands between thousands and before decimals is looked up in a number of one's own.

const DECIMAL = 'MID(1/2,2,1)';
const THOUSAND = 'MID(FIXED(1000,0),2,1)';

/** `english` of src/domain/figures.ts. */
function englishTwin(value: string, decimals: string): string {
  const rounded = `ROUND(${value},${decimals})`;
  // Small numbers would turn into 1E-05 by themselves.
  const small = `TEXT(${rounded},"0"&${DECIMAL}&"############")`;
  const plain = `SUBSTITUTE(IF((ABS(${value})<0.001)*(${rounded}<>0),${small},${rounded}&""),${DECIMAL},".")`;
  const large = `SUBSTITUTE(FIXED(${value},0),${THOUSAND},",")`;
  return `SUBSTITUTE(IF(ABS(${rounded})<1000,${plain},${large}),"-","−")`;
}

/** `decimalsOf` of src/domain/figures.ts. */
function decimalsTwin(value: string): string {
  return `IF(ABS(${value})<1000,MAX(0,MIN(12,3-INT(LOG10(ABS(${value})+(${value}=0))))),0)`;
}

/** `formatNumber` of src/domain/figures.ts. */
export function numberText(value: string): string {
  return englishTwin(value, decimalsTwin(value));
}

/** `formatPercent` of src/domain/figures.ts. */
export function percentText(ratio: string): string {
  const percent = `(100*${ratio})`;
  const size = `ABS${percent}`;
  const digits = `MIN(12,1-INT(LOG10(${size}+(${size}=0))))`;
  const decimals = `IF((${size}>=10)+(${size}=0),0,IF(${size}>=1,1,${digits}))`;
  return `${englishTwin(percent, decimals)}&" %"`;
}

/** `roundUp` of src/domain/figures.ts, without the sign; 0 for what is no number. */
export function roundedUp(amount: string): string {
  const power = `10^${decimalsTwin(amount)}`;
  const scaled = `ABS(${amount}*${power})`;
  const digits = `11-INT(LOG10(${scaled}))`;
  return `IF(N(${amount})=0,0,ROUNDUP(ROUND(${scaled},${digits}),0)/${power})`;
}

/** A day as 2030-06-30. */
export function dayText(day: string): string {
  return `YEAR(${day})&"-"&TEXT(MONTH(${day}),"00")&"-"&TEXT(DAY(${day}),"00")`;
}
