import { columnName, quoteSheet } from '../cascade/address';
import type { Box } from '../cascade/block';
import type { Tag } from '../domain/tag';

/** Every hidden name of ours starts so; the rest is `<tag id>.<role or field>`. */
export const PREFIX = '_KPI.';

/** A name as the workbook has it. */
export interface NameEntry {
  readonly name: string;
  /** With the leading `=`, as Excel answers it. */
  readonly formula: string;
}

/** A name of ours that a copied sheet has brought along, scoped to that sheet. */
export interface Twin {
  readonly sheet: string;
  readonly name: string;
}

/**
 * All workbook-scoped names, by lower-case name (Excel compares names so). Sheet-scoped twins of ours,
 * which a copied sheet brings along, are answered apart.
 */
export const readNames = async (
  context: Excel.RequestContext,
): Promise<{ readonly names: Map<string, NameEntry>; readonly twins: readonly Twin[] }> => {
  const items = context.workbook.names.load('items/name,items/formula,items/scope');
  const sheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const scoped = sheets.items.map((sheet) => ({
    sheet: sheet.name,
    names: sheet.names.load('items/name,items/scope'),
  }));
  await context.sync();
  const names = new Map<string, NameEntry>();
  for (const { name, formula, scope } of items.items)
    if (scope === 'Workbook') names.set(name.toLowerCase(), { name, formula: String(formula) });
  const twins = scoped.flatMap(({ sheet, names: own }) =>
    own.items
      .filter((item) => item.scope === 'Worksheet' && item.name.startsWith(PREFIX))
      .map((item) => ({ sheet, name: item.name })),
  );
  return { names, twins };
};

const absolute = (box: Box): string => {
  const from = `$${columnName(box.left)}$${box.top + 1}`;
  const to = `$${columnName(box.right)}$${box.bottom + 1}`;
  return from === to ? from : `${from}:${to}`;
};

/**
 * Excel leaves the apostrophes around a sheet's name out where it can; both forms are compared without
 * them. One inside a name stays (doubled: `It''s`), which always has them.
 */
export const bare = (formula: string): string => formula.replace(/'((?:[^']|'')*)'!/g, '$1!');

export const formulaOf = (sheet: string, box: Box): string =>
  `=${quoteSheet(sheet)}!${absolute(box)}`;

/** Names whose cells were deleted. Read from the formula: asking such a name for its type throws (#5174). */
export const isBroken = (entry: NameEntry): boolean => entry.formula.includes('#REF!');

/** Roles or fields of a tag that stand in cells, each with a name of its own. */
export const partsOf = (tag: Tag): string[] => {
  if (tag.type === 'list') return tag.columns.map(({ role }) => role);
  const fields = Object.entries(tag.fields).flatMap(([field, source]) =>
    'cell' in source ? [field] : [],
  );
  return 'cell' in tag.name ? ['name', ...fields] : fields;
};
