import type { CascadeSettings } from '../../cascade/cascade';
import { serialIn } from '../../cascade/date-systems';
import { isoDate, toDate } from '../../domain/dates';
import { areThresholds, tooLarge } from '../../domain/thresholds';
import { typedShare } from '../fields/typed-value';

export const PAIRS = ['attainment', 'pace', 'parents'] as const;
export type Pair = (typeof PAIRS)[number];

/** The settings as they stand in the form's fields. */
export interface SettingsForm {
  /** 2026-12-31 */
  readonly asOf: string;
  readonly pairs: Readonly<Record<Pair, { readonly onTrack: string; readonly atRisk: string }>>;
  readonly minimumCoverage: string;
  readonly method: CascadeSettings['method'];
  readonly rollup: CascadeSettings['rollup'];
}

export type Complaints = Readonly<Partial<Record<'asOf' | Pair | 'minimumCoverage', string>>>;

const percent = (ratio: number): string => `${Number((ratio * 100).toPrecision(12))} %`;

export function formOf(settings: CascadeSettings): SettingsForm {
  const asOf = toDate(settings.asOf, settings.date1904);
  const pair = (of: Pair) => ({
    onTrack: percent(settings[of].onTrack),
    atRisk: percent(settings[of].atRisk),
  });
  return {
    asOf: asOf === null ? '' : isoDate(asOf),
    pairs: { attainment: pair('attainment'), pace: pair('pace'), parents: pair('parents') },
    minimumCoverage: percent(settings.minimumCoverage),
    method: settings.method,
    rollup: settings.rollup,
  };
}

/**
 * The form's settings, or what is wrong with each field that cannot be used.
 * @param before the settings that the form showed first: what has no field, or was not touched, is theirs.
 */
export function readForm(
  form: SettingsForm,
  before: CascadeSettings,
): { readonly settings: CascadeSettings } | { readonly complaints: Complaints } {
  const shown = formOf(before);
  const typed = toDate(form.asOf);
  const moved = typed === null ? null : serialIn(typed, before.date1904 === true);
  const asOf = form.asOf === shown.asOf ? before.asOf : moved;
  // A field shows fewer digits than a setting may have.
  const coverage =
    form.minimumCoverage === shown.minimumCoverage
      ? before.minimumCoverage
      : typedShare(form.minimumCoverage);
  const read = (of: Pair) => {
    const half = (part: 'onTrack' | 'atRisk') =>
      form.pairs[of][part] === shown.pairs[of][part]
        ? before[of][part]
        : (typedShare(form.pairs[of][part]) ?? NaN);
    return { onTrack: half('onTrack'), atRisk: half('atRisk') };
  };
  const pairs = { attainment: read('attainment'), pace: read('pace'), parents: read('parents') };
  const complaints: Partial<Record<keyof Complaints, string>> = {};
  if (asOf === null) complaints.asOf = 'A date such as 2026-12-31.';
  for (const of of PAIRS)
    if (Number.isNaN(pairs[of].onTrack + pairs[of].atRisk))
      complaints[of] = 'Two shares such as 100 % and 90 %.';
    else if (tooLarge(pairs[of])) complaints[of] = 'At most 1,000 %; for example 100 % and 90 %.';
    else if (!areThresholds(pairs[of]))
      complaints[of] = 'At risk must be above 0 and below On track, for example 100 % and 90 %.';
  if (coverage === null || coverage < 0 || coverage > 1)
    complaints.minimumCoverage = 'A share from 0 % to 100 %.';
  if (asOf === null || coverage === null || Object.keys(complaints).length > 0)
    return { complaints };
  const { method, rollup } = form;
  return { settings: { ...before, asOf, ...pairs, minimumCoverage: coverage, method, rollup } };
}
