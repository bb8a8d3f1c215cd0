import type { WorkbookDocument } from '../document/workbook';
import { isSeveral, intersected } from '../engine/implicit-intersection';
import { type FormulaToken, tokenize } from '../engine/formula-tokens';

/** Whether a name, on whichever sheet, stands for several cells or something computed. */
const namesSeveral = (document: WorkbookDocument, name: string): boolean =>
  document.names.some((one) => {
    if (one.name.toLowerCase() !== name.toLowerCase()) return false;
    const [token, more] = tokenize(one.formula);
    return more !== undefined || (token !== undefined && isSeveral(token));
  });

/**
 * Whether a dynamic formula would be another one without its mark in a file: where it takes a range for an
 * array, Excel before 2019 took a single cell of it. A call by itself is left out, INDEX for one: what it
 * answers is seen by what it fills.
 */
export const readsArrays = (formula: string, document: WorkbookDocument): boolean => {
  const tokens = tokenize(formula);
  const counts = (token: FormulaToken | undefined): boolean =>
    token?.kind === 'name' ? namesSeveral(document, token.name) : token?.kind !== 'call';
  return [...intersected(tokens)].some((index) => counts(tokens[index]));
};
