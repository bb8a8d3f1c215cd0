import type { CascadeSettings } from '../cascade/cascade';

/** The visible names of the workbook's settings; each one's values in reading order. */
export const SETTING_VALUES = {
  KPI_AsOf: ({ asOf }) => [asOf],
  KPI_Thresholds: ({ attainment, pace }) => [
    attainment.onTrack,
    attainment.atRisk,
    pace.onTrack,
    pace.atRisk,
  ],
  KPI_ParentThresholds: ({ parents }) => [parents.onTrack, parents.atRisk],
  KPI_MinimumCoverage: ({ minimumCoverage }) => [minimumCoverage],
  KPI_Method: ({ method }) => [method],
  KPI_RollUp: ({ rollup }) => [rollup],
} satisfies Record<string, (settings: CascadeSettings) => readonly (number | string)[]>;

export type SettingName = keyof typeof SETTING_VALUES;

export const SETTING_NAMES = Object.keys(SETTING_VALUES) as SettingName[];

/** How many values stand in a row of a setting's cells, or of its constant; such a pair has one sense. */
export const WIDTH = 2;

/**
 * A setting as a name's constant, where no cascade sheet holds it yet: `=46023`, `={1,0.9;0.95,0.6}`,
 * `="mean"`. Formulas can use it as they use the cells later.
 */
export const constantOf = (values: readonly (number | string)[]): string => {
  const texts = values.map((value) => (typeof value === 'number' ? String(value) : `"${value}"`));
  const [only] = texts;
  if (texts.length === 1) return `=${only}`;
  const rows: string[] = [];
  for (let from = 0; from < texts.length; from += WIDTH)
    rows.push(texts.slice(from, from + WIDTH).join(','));
  return `={${rows.join(';')}}`;
};

/** The values of a name's constant; null where its formula is none. */
export const valuesOfConstant = (formula: string): readonly (number | string)[] | null => {
  const inner = /^=\{(.*)\}$/.exec(formula)?.[1] ?? /^=(.*)$/.exec(formula)?.[1] ?? '';
  const values: (number | string)[] = [];
  for (const part of inner.split(/[,;]/)) {
    const text = /^\s*"([^"]*)"\s*$/.exec(part)?.[1];
    const number = part.trim() === '' ? NaN : Number(part);
    if (text === undefined && !Number.isFinite(number)) return null;
    values.push(text ?? number);
  }
  return values.length > 0 ? values : null;
};

/** The same values as rows of cells of a given width. */
export const rowsOf = <Value>(values: readonly Value[], width: number): Value[][] => {
  const rows: Value[][] = [];
  for (let from = 0; from < values.length; from += width)
    rows.push(values.slice(from, from + width));
  return rows;
};
