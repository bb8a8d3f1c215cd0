import type { CascadeNode } from '../../cascade/cascade';
import { isoDate } from '../../domain/dates';
import { formatNumber, formatPercent, type Pen } from '../../domain/figures';
import type { CellValue } from '../../domain/node';

/** Units that say no more than "a number". */
const PLAIN = /^(#|n|no\.?|nr\.?|number|count)$/i;

/** How a node's numbers are written: as per cent where its actual's cell is, else plainly with its unit. */
export function figuresOf({ numberFormat, values }: CascadeNode): Pen {
  const percent = numberFormat.includes('%');
  const unit = typeof values.unit === 'string' ? values.unit.trim().replace(PLAIN, '') : '';
  const number = (value: number): string => {
    if (percent) return formatPercent(value);
    if (unit === '' || unit === '%') return formatNumber(value) + (unit === '%' ? ' %' : '');
    return `${formatNumber(value)} ${unit}`;
  };
  return { number, date: dateText };
}

/** A date as people here write it. @param serial of the 1900 system. */
export function dateText(serial: number): string {
  const date = new Date(`${isoDate(serial)}T00:00:00Z`);
  return date.toLocaleDateString(undefined, { dateStyle: 'medium', timeZone: 'UTC' });
}

/** A field's value for reading: numbers in the node's figures, texts as they are, blank as a dash. */
export function valueText(node: CascadeNode, value: CellValue | undefined): string {
  if (typeof value === 'number') return figuresOf(node).number(value);
  const text = value === undefined || value === null ? '' : String(value).trim();
  return text === '' ? '–' : text;
}

export function scoreText(score: number | null): string {
  return score === null ? '–' : score.toFixed(2);
}
