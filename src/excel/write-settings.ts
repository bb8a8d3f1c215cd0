import type { CascadeSettings } from '../cascade/cascade';
import { checkThresholds } from '../domain/thresholds';
import type { Problem } from '../domain/problem';
import { readSettings } from './read-settings';
import { constantOf, rowsOf, SETTING_NAMES, SETTING_VALUES } from './setting-names';
import { refused, type TagChange } from './tag-change';
import { bare, isBroken, readNames } from './tag-names';

const LABEL = 'Change the settings';

/**
 * Writes the workbook's settings where they live: in the named cells of the cascade sheet, and before
 * there is one as constants of the same names, which the first build turns into cells.
 */
export const writeSettings = async (
  context: Excel.RequestContext,
  settings: CascadeSettings,
): Promise<TagChange> => {
  const problems = senseless(settings);
  if (problems.length > 0) return refused(LABEL, problems);
  const { names } = await readNames(context);
  const before = (await readSettings(context, names, settings.asOf)).settings;
  const cells = SETTING_NAMES.map((name) => {
    const entry = names.get(name.toLowerCase());
    const range =
      entry && !isBroken(entry)
        ? context.workbook.names.getItem(name).getRangeOrNullObject().load('rowCount,columnCount')
        : null;
    return { name, entry, range };
  });
  await context.sync();
  for (const { name, entry, range } of cells) {
    const values = SETTING_VALUES[name](settings);
    if (range && !range.isNullObject) {
      range.values = rowsOf(values, range.columnCount);
      continue;
    }
    const formula = constantOf(values);
    if (!entry) context.workbook.names.add(name, formula);
    else if (bare(entry.formula) !== formula)
      context.workbook.names.getItem(name).formula = formula;
  }
  await context.sync();
  return {
    label: LABEL,
    tagIds: [],
    problems: [],
    written: true,
    revert: (again) => writeSettings(again, before),
  };
};

const senseless = (settings: CascadeSettings): Problem[] => {
  const pairs = [settings.attainment, settings.pace, settings.parents];
  const problems = pairs
    .map((pair) => checkThresholds(pair, null))
    .filter((problem) => problem !== null);
  if (settings.minimumCoverage >= 0 && settings.minimumCoverage <= 1) return problems;
  return [
    ...problems,
    {
      code: 'minimum-coverage',
      severity: 'error',
      place: null,
      message: `The least coverage is ${settings.minimumCoverage}; it is a share of the weight.`,
      fix: 'Enter a share from 0 % to 100 %.',
    },
  ];
};
