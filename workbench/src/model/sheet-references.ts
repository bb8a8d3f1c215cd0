import { quoteSheet } from '../document/address';
import { cellKey } from '../document/changes';
import { formulaPieces } from '../xlsx/formula-pieces';
import type { Host } from '../host/host';

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** A sheet's name without quotes in front of an address. */
const UNQUOTED = /(?<![\p{L}\p{N}_.\\?$:#])([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/**
 * A formula after a sheet was renamed, or deleted (`to` is null): then its references say `#REF!` where
 * they named the sheet, and never find another sheet of that name (office-js issue #4772). References
 * across several sheets (`first:last!A1`) are left as they are.
 */
export const referToSheet = (formula: string, from: string, to: string | null): string => {
  const prefix = to === null ? '#REF!' : `${quoteSheet(to)}!`;
  const pieces = formulaPieces(formula);
  let result = '';
  for (const [index, { kind, text }] of pieces.entries()) {
    const before = pieces[index - 1];
    if (kind === 'sheet') {
      const follows = pieces[index + 1]?.text.startsWith('!') ?? false;
      result += follows && isSheet(text, from) ? prefix : text;
    } else if (kind === 'code') {
      const code =
        before?.kind === 'sheet' && isSheet(before.text, from) ? text.replace(/^!/, '') : text;
      result += code.replace(UNQUOTED, (found, name: string) =>
        sameName(name, from) ? prefix : found,
      );
    } else result += text;
  }
  return result;
};

const isSheet = (quoted: string, name: string): boolean =>
  sameName(quoted.slice(1, -1).replaceAll("''", "'"), name);

/** Rewrites every formula of the workbook that reads the sheet: cells, names, rules. */
export const referToSheetEverywhere = (host: Host, from: string, to: string | null): void => {
  const rewritten = (formula: string): string => referToSheet(formula, from, to);
  const { document } = host;
  for (const sheet of document.sheets) {
    for (const [row, line] of sheet.cells)
      for (const [column, cell] of line) {
        if (cell.formula === undefined) continue;
        const formula = rewritten(cell.formula);
        if (formula === cell.formula) continue;
        cell.formula = formula;
        sheet.changes.contents.add(cellKey(row, column));
        host.touch(sheet, row, column);
      }
    for (const rule of sheet.conditionalFormats) {
      if (rule.type !== 'custom' || rewritten(rule.formula) === rule.formula) continue;
      rule.formula = rewritten(rule.formula);
      sheet.changes.conditionalFormats = true;
    }
    sheet.dataValidations = sheet.dataValidations.map((validation) => {
      const formula1 = rewritten(validation.formula1);
      if (formula1 === validation.formula1) return validation;
      sheet.changes.dataValidations = true;
      return { ...validation, formula1 };
    });
  }
  for (const name of document.names) {
    const formula = rewritten(name.formula);
    if (formula === name.formula) continue;
    name.formula = formula;
    document.changes.names = true;
    host.namesChanged();
  }
};
