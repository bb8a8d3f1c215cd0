import type { SheetDocument } from '../document/sheet';
import type { DefinedName } from '../document/workbook';
import { referToSheet } from '../model/sheet-references';
import type { Host } from './host';

/** `Plan` is copied to `Plan (2)`, and to `Plan (3)` where that is there. */
const copyName = (host: Host, name: string): string => {
  for (let number = 2; ; number++) {
    const ending = ` (${number})`;
    const candidate = name.slice(0, 31 - ending.length) + ending;
    if (!host.document.sheetByName(candidate)) return candidate;
  }
};

/**
 * A copy of a sheet at the end of the workbook, as a person makes one. Formulas and names that refer to
 * the sheet itself refer to the copy. Each name of the workbook that refers to the sheet gets a twin that
 * is scoped to the copy and shadows it there; the copy's own names stand beside them. Tables become plain
 * cells: Excel would name them anew (unlike Excel).
 */
export const copySheet = (host: Host, from: SheetDocument): SheetDocument => {
  host.assertWritable();
  const { document } = host;
  const copy = document.addSheet(copyName(host, from.name));
  const formula = (text: string): string => referToSheet(text, from.name, copy.name);
  for (const [row, line] of from.cells)
    copy.cells.set(
      row,
      new Map(
        [...line].map(([column, cell]) => [
          column,
          { ...cell, ...(cell.formula !== undefined && { formula: formula(cell.formula) }) },
        ]),
      ),
    );
  for (const [row, line] of from.rows) copy.rows.set(row, { ...line });
  for (const [column, line] of from.columns) copy.columns.set(column, { ...line });
  copy.merges = structuredClone(from.merges);
  copy.hyperlinks = structuredClone(from.hyperlinks);
  copy.conditionalFormats = from.conditionalFormats.map((rule) =>
    rule.type === 'custom'
      ? { ...structuredClone(rule), formula: formula(rule.formula) }
      : structuredClone(rule),
  );
  copy.dataValidations = from.dataValidations.map((one) => ({
    ...structuredClone(one),
    formula1: formula(one.formula1),
  }));
  copy.autoFilter = structuredClone(from.autoFilter);
  copy.freeze = { ...from.freeze };
  copy.pageSetup = structuredClone(from.pageSetup);
  const { showGridlines, summaryBelow, tabColor, defaultRowHeight, defaultColumnWidth } = from;
  Object.assign(copy, { showGridlines, summaryBelow, tabColor, defaultRowHeight });
  Object.assign(copy, { defaultColumnWidth, protected: from.protected });
  document.names = [...document.names, ...twins(host, from, copy, formula)];
  document.changes.names = true;
  host.sheetAdded(copy);
  host.touchAll(copy);
  host.namesChanged();
  return copy;
};

/** A sheet's own name wins over the workbook's of the same name. */
const twins = (
  host: Host,
  from: SheetDocument,
  copy: SheetDocument,
  formula: (text: string) => string,
): readonly DefinedName[] => {
  const { names } = host.document;
  const own = names.filter((name) => name.sheetId === from.id);
  const taken = new Set(own.map((name) => name.name.toLowerCase()));
  const shared = names.filter(
    (name) =>
      name.sheetId === null &&
      !taken.has(name.name.toLowerCase()) &&
      formula(name.formula) !== name.formula,
  );
  return [...own, ...shared].map((name) => ({
    ...name,
    sheetId: copy.id,
    formula: formula(name.formula),
  }));
};
