import type { Direction, Perspective } from '../node';
import { CALL_TWINS } from './call-twins';

export const UNITS = [
  '%',
  'points',
  'days',
  'months',
  'hours',
  'minutes',
  'currency',
  'ratio',
  'times',
  'units',
  'per million',
  'sigma',
] as const;
/** What a KPI's value is measured in. '%' is a fraction shown by its number format: 0.125 as 12.5 %. */
export type CatalogUnit = (typeof UNITS)[number];

/** How often it is usually measured. */
export type CatalogFrequency = 'weekly' | 'monthly' | 'quarterly' | 'yearly';

/** What a sample argument holds: one cell, or a column of cells. */
export type Sample = number | string | readonly (number | string)[];

/** One argument of a KPI's formula, in the order in which a person fills them. */
export interface CatalogArgument {
  /** As in the formula's `{placeholder}` and in the function's signature. */
  readonly name: string;
  /** What to point at, with its unit where that is not plain. */
  readonly label: string;
  /** Its value in the entry's example. A list stands for a range, a single value for a cell. */
  readonly sample: Sample;
  /** Whether it is a date; the sample then holds serials. */
  readonly isDate: boolean;
}

/** A rule of thumb for a KPI of which neither the highest nor the lowest is best. */
export interface UsualRange {
  readonly low: number;
  readonly high: number;
  readonly source: string;
}

/** A KPI that people know by name. */
export interface CatalogEntry {
  /** Stable: kept in preferences and links. */
  readonly id: string;
  readonly name: string;
  /** Other names and abbreviations of the same measure; a near one is named in `competing`. */
  readonly synonyms: readonly string[];
  readonly perspective: Perspective;
  readonly category: string;
  readonly definition: string;
  readonly arguments: readonly CatalogArgument[];
  /** What it is, to be read: plain Excel 2010, without the equals sign; arguments as `{name}`. */
  readonly formula: string;
  /**
   * What a cell is given in its place: the same, but #NUM! for a base below 0, where two negatives would look
   * good, and #N/A for an empty list. `{name|1}`: 1 where the cell is blank or 0. Of a function it is the
   * native twin.
   */
  readonly plain: string;
  /** The custom function that answers the same, or null where a plain formula says it all. */
  readonly kpiFunction: string | null;
  /** What formula and function answer for the samples. */
  readonly result: number;
  readonly unit: CatalogUnit;
  /** Decimals that a cell shows where its unit has too few: a price, a rate, a mean score. */
  readonly decimals?: number;
  /** Which way is better; `range` also where it depends on the plan. */
  readonly direction: Direction;
  /** Where it usually ought to lie, in its unit; only where somebody has published that. */
  readonly usualRange?: UsualRange;
  readonly frequency: CatalogFrequency;
  /** Whether it tells of what is coming or of what has been. */
  readonly timing: 'leading' | 'lagging';
  /** The commonest mistake. */
  readonly pitfall: string;
  /** What others mean by the same name, and near measures that are taken for it. */
  readonly competing: string;
  readonly source: string;
}

type DraftArgument = readonly [label: string, sample: Sample, kind?: 'date'];

/** An entry as it is written down: what a group shares is said once. */
export interface Draft extends Omit<
  CatalogEntry,
  'synonyms' | 'perspective' | 'category' | 'arguments' | 'kpiFunction' | 'plain'
> {
  /** Separated by commas. */
  readonly synonyms: string;
  readonly arguments: Readonly<Record<string, DraftArgument>>;
  readonly kpiFunction?: string;
  /** What it is measured against, e.g. `{assets}-{currentLiabilities}`: refused below 0. */
  readonly base?: string;
  /** For lists, and for functions whose twin is too long to be read. */
  readonly plain?: string;
}

/** The entries of one category. */
export function entriesOf(
  perspective: Perspective,
  category: string,
  drafts: readonly Draft[],
): readonly CatalogEntry[] {
  return drafts.map(({ base, ...draft }) => ({
    ...draft,
    plain: draft.plain ?? CALL_TWINS[draft.kpiFunction ?? ''] ?? refusing(draft.formula, base),
    perspective,
    category,
    synonyms: draft.synonyms.split(', '),
    arguments: Object.entries(draft.arguments).map(([name, [label, sample, kind]]) => ({
      name,
      label,
      sample,
      isDate: kind === 'date',
    })),
    kpiFunction: draft.kpiFunction ?? null,
  }));
}

function refusing(formula: string, base: string | undefined): string {
  return base === undefined ? formula : `IF(${base}<0,#NUM!,${formula})`;
}
