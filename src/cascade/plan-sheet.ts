import type { Box } from './block';
import type { Cascade, CascadeNode } from './cascade';
import type { CellContent, SheetPlan } from './sheet-plan';
import { columnName } from './address';
import { outlineOf } from './outline';
import { CASCADE_COLUMNS } from './columns/index';
import { holds } from './plan-basis';
import { FIRST_NODE_ROW, HEAD_NAMES, HEAD_VALIDATIONS, headRows, HEADER_ROW } from './plan-head';
import { indentOf } from './plan-formats';
import { noteContent, noteFormats, type Notes, strandedIds, strandedNotes } from './plan-notes';
import { SCORE_BAR } from './plan-palette';
import type { CascadeColumn, PlannedRow } from './plan-row';
import { planRows, treeRows, type TreeRow } from './plan-tree';
import { planRules, planStyles } from './plan-styles';
import { tagName } from './plan-source';
import { pointsOf, type ReadersColumn } from './plan-widths';

export interface PlanOptions {
  /** The sheet's name, `KPI cascade` when left out. */
  readonly sheetName?: string | undefined;
  /** Share mode: native twins in the place of custom functions, for recipients without the add-in. */
  readonly share?: boolean | undefined;
  /** What a person made of the sheet before: notes, and columns in sight from the left. */
  readonly previous?:
    { readonly notes: Notes; readonly columns?: readonly ReadersColumn[] } | undefined;
}

/** Points: narrow, since a page holds fifteen columns; the footer stands in the lower one. */
const PRINT_MARGINS = { left: 28, right: 28, top: 36, bottom: 48 };

/** Plans the cascade sheet. The same cascade and options always give the same plan. */
export function planSheet(cascade: Cascade, options: PlanOptions = {}): SheetPlan {
  const columns = CASCADE_COLUMNS.filter(({ shareOnly }) => options.share || !shareOnly);
  const notes: Notes = options.previous?.notes ?? new Map<string, never>();
  const index = (id: string) => columns.findIndex((column) => column.id === id);
  const letter = (id: string) => columnName(index(id));
  const tree = treeRows(cascade.nodes, FIRST_NODE_ROW);
  const rows = planRows(columns, tree, {
    date1904: cascade.settings.date1904 === true,
    share: options.share === true,
  });
  const nodeIds = cascade.nodes.map(({ id }) => id);
  const layout = {
    width: columns.length,
    nodeIdColumn: index('nodeId'),
    noteColumns: columns.flatMap((column, at) => (column.notes ? [at] : [])),
  };
  // An empty cascade keeps one blank row, so that every box and count has something to stand on.
  const bodyRows =
    rows.length > 0 ? rows.map((row) => rowContents(columns, row, notes)) : [blank()];
  const body: Box = {
    top: FIRST_NODE_ROW,
    left: 0,
    bottom: FIRST_NODE_ROW + bodyRows.length - 1,
    right: columns.length - 1,
  };
  const lastVisible = columns.findIndex(({ hidden }) => hidden) - 1;
  const fitted = columns.map((column) => pointsOf(column, cascade.nodes));
  // Of another version's columns nobody knows which is which.
  const readers = options.previous?.columns ?? [];
  const kept = readers.length === lastVisible + 1 ? readers : [];
  const head = headRows(
    cascade.settings,
    { kind: letter('kind'), status: letter('status'), statusIndex: index('status') },
    body.bottom + 1,
    columns.length,
    options.share === true,
  );
  const lost = strandedIds(notes, nodeIds);
  const stranded = strandedNotes(notes, lost, layout);
  const contents = [head, [columns.map(({ header }) => header)], bodyRows, stranded].flat();
  const column = (id: string): Box => ({ ...body, left: index(id), right: index(id) });

  function blank(): CellContent[] {
    return columns.map(() => '');
  }

  return {
    sheetName: options.sheetName ?? 'KPI cascade',
    contents,
    numberFormats: { box: body, formats: formatRows(columns, cascade.nodes, notes) },
    // The stranded notes begin below a blank row and their heading.
    noteFormats: [
      ...nodeIds.concat(nodeIds.length === 0 ? [''] : []),
      ...(lost.length > 0 ? ['', '', ...lost] : []),
    ].map((id) => noteFormats(notes.get(id), layout.noteColumns.length)),
    indents: {
      column: index('name'),
      levels: cascade.nodes.map(({ depth }) => indentOf(depth)),
    },
    firstNodeRow: FIRST_NODE_ROW,
    nodeIds,
    noteColumns: layout.noteColumns,
    nodeIdColumn: layout.nodeIdColumn,
    levelColumn: index('level'),
    styles: [
      ...planStyles(columns, body, lastVisible),
      ...(stranded.length > 0 ? [strandedHeading(body)] : []),
    ],
    columnWidths: fitted.map((points, at) => ({ column: at, points: kept[at]?.points ?? points })),
    fittedWidths: fitted.slice(0, lastVisible + 1),
    hiddenColumns: [
      ...kept.flatMap(({ hidden }, at) => (hidden ? [{ first: at, last: at }] : [])),
      { first: lastVisible + 1, last: columns.length - 1 },
    ],
    groups: outlineOf(cascade.nodes.map(({ depth }) => depth)).map(({ first, last }) => ({
      first: first + FIRST_NODE_ROW,
      last: last + FIRST_NODE_ROW,
    })),
    names: HEAD_NAMES,
    iconSets: [{ box: column('signal'), style: 'ThreeSymbols', iconOnly: true, from: [0, 1] }],
    dataBars: [{ box: column('score'), color: SCORE_BAR, minimum: 0, maximum: 1 }],
    rules: planRules(columns, letter, body, lastVisible),
    links: tree.flatMap((row) => linkOf(row, index('name'))),
    validations: HEAD_VALIDATIONS,
    freezeRows: HEADER_ROW + 1,
    freezeColumns: 1,
    print: {
      landscape: true,
      fitToPagesWide: 1,
      margins: PRINT_MARGINS,
      footer: { left: '&F, &A', right: '&P / &N' },
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      area: { top: 0, left: 0, bottom: contents.length - 1, right: lastVisible },
    },
  };
}

function rowContents(
  columns: readonly CascadeColumn[],
  row: PlannedRow,
  notes: Notes,
): CellContent[] {
  const written = notes.get(row.node.id);
  let note = 0;
  return columns.map((column) =>
    column.notes ? noteContent(written?.[note++]) : column.content(row),
  );
}

function formatRows(
  columns: readonly CascadeColumn[],
  nodes: readonly CascadeNode[],
  notes: Notes,
): readonly (readonly string[])[] {
  if (nodes.length === 0) return [columns.map(() => 'General')];
  return nodes.map((node) => {
    const ofNotes = noteFormats(notes.get(node.id), columns.length);
    let note = 0;
    return columns.map((column) =>
      column.notes ? ofNotes[note++]! : (column.numberFormat?.(node) ?? 'General'),
    );
  });
}

/** Single tags link to their cell; rows of lists have HYPERLINK formulas. */
function linkOf({ node, row }: TreeRow, column: number): SheetPlan['links'][number][] {
  const { source } = node;
  if (source.type === 'list') return [];
  const field = (['actual', 'target', 'name'] as const).find((one) => source.cells.includes(one));
  const linked = field ?? source.cells[0];
  if (!linked) return [];
  const tip =
    holds(node, 'actual') || linked === 'actual' ? 'Go to the actual' : 'Go to the source';
  return [{ row, column, reference: tagName(source.tagId, linked), tip }];
}

function strandedHeading(body: Box) {
  const row = body.bottom + 2;
  return { box: { top: row, left: 0, bottom: row, right: 0 }, bold: true };
}
