import { bare, type NameEntry } from './tag-names';

/**
 * Adds a name, or points a known one elsewhere in place, so that formulas that use it hold.
 * @param known The workbook's names by lower-case name; what is queued is entered there.
 */
export const queueName = (
  context: Excel.RequestContext,
  name: string,
  formula: string,
  known: Map<string, NameEntry>,
  visible: boolean,
  comment = '',
): void => {
  const { names } = context.workbook;
  const existing = known.get(name.toLowerCase());
  if (!existing) names.add(name, formula, comment).visible = visible;
  else if (bare(existing.formula) !== bare(formula)) names.getItem(name).formula = formula;
  known.set(name.toLowerCase(), { name, formula });
};
