import { defaultSettings, METHOD_WORDS, ROLLUP_WORDS } from '../cascade/settings';
import type { CascadeSettings } from '../cascade/cascade';
import { areThresholds, checkThresholds, type Thresholds } from '../domain/thresholds';
import type { Problem } from '../domain/problem';
import { SETTING_NAMES, type SettingName, valuesOfConstant } from './setting-names';
import { isBroken, type NameEntry } from './tag-names';

/**
 * The workbook's settings from their visible named cells (constants of those names before the first build); defaults where a cell is missing or makes no
 * sense, the latter with a problem.
 * @param today Excel date serial used as as-of where the workbook has none yet.
 */
export const readSettings = async (
  context: Excel.RequestContext,
  names: ReadonlyMap<string, NameEntry>,
  today: number,
): Promise<{ readonly settings: CascadeSettings; readonly problems: readonly Problem[] }> => {
  const loaded = new Map<SettingName, Excel.Range>();
  const constants = new Map<SettingName, readonly unknown[]>();
  for (const name of SETTING_NAMES) {
    const entry = names.get(name.toLowerCase());
    const constant = entry && valuesOfConstant(entry.formula);
    if (constant) constants.set(name, constant);
    else if (entry && !isBroken(entry))
      loaded.set(
        name,
        context.workbook.names.getItem(name).getRangeOrNullObject().load('values,address'),
      );
  }
  // Excel tells nobody which date system a workbook has; its own DATE does: 2 January 1904 is day 1 there.
  const firstDay = context.workbook.functions.date(1904, 1, 2).load('value');
  await context.sync();
  const date1904 = firstDay.value === 1;
  const defaults = defaultSettings(today, date1904);
  if (loaded.size === 0 && constants.size === 0) return { settings: defaults, problems: [] };
  const problems: Problem[] = [];
  const cells = (name: SettingName): readonly unknown[] => {
    const range = loaded.get(name);
    const constant = constants.get(name);
    if (constant) return constant;
    return !range || range.isNullObject ? [] : (range.values as unknown[][]).flat();
  };
  const placed = (name: SettingName) => {
    const [sheet = '', address = ''] = (loaded.get(name)?.address ?? '').split('!');
    return { sheet: sheet.replace(/^'|'$/g, '').replaceAll("''", "'"), address };
  };
  const pair = (
    name: 'KPI_Thresholds' | 'KPI_ParentThresholds',
    at: number,
    fallback: Thresholds,
  ): Thresholds => {
    const [onTrack, atRisk] = cells(name).slice(at, at + 2);
    if (onTrack === undefined) return fallback;
    const read = { onTrack: Number(onTrack), atRisk: Number(atRisk) };
    if (areThresholds(read)) return read;
    const problem = checkThresholds(read, placed(name));
    if (problem) problems.push(problem);
    return fallback;
  };
  const number = (name: SettingName, fallback: number): number => {
    const [value] = cells(name);
    return typeof value === 'number' ? value : fallback;
  };
  const word = <Word extends string>(
    name: SettingName,
    words: readonly Word[],
    fallback: Word,
  ): Word => {
    const [value] = cells(name);
    const wanted = typeof value === 'string' ? value.toLowerCase() : '';
    return words.find((one) => one.toLowerCase() === wanted) ?? fallback;
  };
  return {
    settings: {
      asOf: number('KPI_AsOf', defaults.asOf),
      date1904,
      attainment: pair('KPI_Thresholds', 0, defaults.attainment),
      pace: pair('KPI_Thresholds', 2, defaults.pace),
      parents: pair('KPI_ParentThresholds', 0, defaults.parents),
      minimumCoverage: number('KPI_MinimumCoverage', defaults.minimumCoverage),
      method: word('KPI_Method', METHOD_WORDS, defaults.method),
      rollup: word('KPI_RollUp', ROLLUP_WORDS, defaults.rollup),
    },
    problems,
  };
};
