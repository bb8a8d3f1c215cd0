import { rowsOf, constantOf, SETTING_NAMES, valuesOfConstant } from './setting-names';
import { isBroken, type NameEntry, readNames } from './tag-names';

export type SettingValue = number | string;

/** What the workbook holds of a setting. */
export interface HeldSetting {
  readonly name: string;
  readonly entry: NameEntry | undefined;
  /** Its cells; null while it is a constant, or nothing. */
  readonly range: Excel.Range | null;
  /** In reading order, of a cell the formula; null where there is none. */
  readonly values: readonly SettingValue[] | null;
}

/** What the workbook holds of all settings, by name. */
export const readHeldSettings = async (
  context: Excel.RequestContext,
): Promise<ReadonlyMap<string, HeldSetting>> => {
  const { names } = await readNames(context);
  const loaded = SETTING_NAMES.map((name) => {
    const entry = names.get(name.toLowerCase());
    const range =
      entry && !isBroken(entry)
        ? context.workbook.names.getItem(name).getRangeOrNullObject()
        : null;
    return { name, entry, range: range?.load('formulas,columnCount') };
  });
  await context.sync();
  return new Map(
    loaded.map(({ name, entry, range }) => {
      const cells = range && !range.isNullObject ? range : null;
      const values = cells
        ? (cells.formulas as SettingValue[][]).flat()
        : entry
          ? valuesOfConstant(entry.formula)
          : null;
      return [name, { name, entry, range: cells, values }];
    }),
  );
};

/**
 * Queues a setting's values where it lives: in its cells, or as a constant of its name.
 * @param values What is not to change is null.
 */
export const queueSetting = (
  context: Excel.RequestContext,
  held: HeldSetting,
  values: readonly (SettingValue | null)[],
  rest: readonly SettingValue[],
): void => {
  const { name, entry, range } = held;
  if (range) {
    // A null leaves its cell alone, also a formula in it.
    range.formulas = rowsOf(values, range.columnCount) as SettingValue[][];
    return;
  }
  const whole = values.map((value, index) => value ?? held.values?.[index] ?? rest[index]!);
  const { names } = context.workbook;
  if (entry) names.getItem(name).formula = constantOf(whole);
  else names.add(name, constantOf(whole));
};
