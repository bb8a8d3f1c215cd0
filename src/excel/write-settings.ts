import type { CascadeSettings } from '../cascade/cascade';
import { checkThresholds } from '../domain/thresholds';
import type { Problem } from '../domain/problem';
import {
  type HeldSetting,
  queueSetting,
  readHeldSettings,
  type SettingValue,
} from './held-settings';
import { SETTING_VALUES, WIDTH } from './setting-names';
import { refused, type TagChange } from './tag-change';

const LABEL = 'Change the settings';

/** A setting's values on one side of a change. */
interface Side {
  readonly values: readonly SettingValue[];
  /** False where the workbook had no such name, and its settings therefore their defaults. */
  readonly named: boolean;
}

interface ChangedSetting {
  readonly name: string;
  /** Which of its values were changed. */
  readonly at: readonly boolean[];
  readonly before: Side;
  readonly after: Side;
}

/**
 * Writes what a person has changed of the workbook's settings where they live: in the named cells of the
 * cascade sheet, and before there is one as constants of the same names, which the first build turns into
 * cells. What was not changed is left as it is by now. As-of counts days as the workbook does.
 * @param shown The settings that were changed, as the person saw them.
 */
export const writeSettings = async (
  context: Excel.RequestContext,
  settings: CascadeSettings,
  shown: CascadeSettings,
): Promise<TagChange> => {
  const problems = senseless(settings);
  if (problems.length > 0) return refused(LABEL, problems);
  const held = await readHeldSettings(context);
  const changes: ChangedSetting[] = [];
  for (const [name, valuesOf] of Object.entries(SETTING_VALUES)) {
    const [old, values] = [valuesOf(shown), valuesOf(settings)];
    // Of a pair both: its other half may have been changed by somebody else since.
    const at = values.map((_, index) => {
      const first = index - (index % WIDTH);
      return [first, first + 1].some((one) => values[one] !== old[one]);
    });
    if (!at.includes(true)) continue;
    const now = held.get(name)?.values ?? null;
    const before = { values: now ?? old, named: now !== null };
    changes.push({ name, at, before, after: { values, named: true } });
  }
  return write(context, changes, held);
};

const write = async (
  context: Excel.RequestContext,
  changes: readonly ChangedSetting[],
  held: ReadonlyMap<string, HeldSetting>,
): Promise<TagChange> => {
  for (const { name, at, before, after } of changes) {
    const setting = held.get(name)!;
    if (!after.named && !setting.range) {
      if (setting.entry) context.workbook.names.getItem(name).delete();
      continue;
    }
    const values = at.map((isChanged, index) => (isChanged ? after.values[index]! : null));
    queueSetting(context, setting, values, before.values);
  }
  await context.sync();
  return {
    label: LABEL,
    tagIds: [],
    problems: [],
    written: true,
    revert: (again) => revert(again, changes),
  };
};

/** Takes all of it back, or nothing where somebody has changed one of the same values since. */
const revert = async (
  context: Excel.RequestContext,
  changes: readonly ChangedSetting[],
): Promise<TagChange> => {
  const held = await readHeldSettings(context);
  for (const { name, at, before, after } of changes) {
    const now = held.get(name)?.values ?? null;
    const isAs = ({ values, named }: Side): boolean =>
      now ? at.every((isChanged, index) => !isChanged || now[index] === values[index]) : !named;
    // As it was before, where Excel's own undo has taken it back already.
    if (!isAs(after) && !isAs(before)) return refused(LABEL, [changedSince(name)]);
  }
  const back = changes.map((one) => ({ ...one, before: one.after, after: one.before }));
  return write(context, back, held);
};

const changedSince = (name: string): Problem => ({
  code: 'changed-since',
  severity: 'warning',
  place: null,
  message: `The setting ${name} has been changed since, so no setting was changed back.`,
  fix: 'Look at the settings, and change them by hand if need be.',
});

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
