import type { CellValue, Field, Kind } from '../domain/node';
import type { Place, Problem } from '../domain/problem';
import { toReading } from '../domain/reading';
import { a1, parseA1 } from './address';
import { type Cells, cellsOf } from './finding/cells';
import { listNeighbours } from './proposing/list-neighbours';
import { type CellAt, labelAbove, labelLeft } from './proposing/labels';
import { isHeaderWord, type Neighbour, textAt } from './proposing/neighbour';
import { neighboursInForm, neighboursInRow } from './proposing/neighbours';
import { directionOfName, directionOfTarget } from './proposing/said-direction';
import { anchorOf } from './proposing/anchor';
import { unitOfFormat, unitOfLabel } from './proposing/unit';
import type { SelectedCells } from './selected-cells';

/** One field as it is proposed: where it would be read, what stands there, and why it is thought so. */
export interface ProposedField {
  readonly value: CellValue;
  /** Null: a literal of the tag. */
  readonly place: Place | null;
  /** For a person: "from the header “Target” in C1". */
  readonly why: string;
}

export interface SingleProposal {
  readonly kind: Kind;
  /** An empty value where nothing names the node: the person must. */
  readonly name: ProposedField;
  /** Only what a header, a format or a word speaks for; nothing is assumed. */
  readonly fields: Readonly<Partial<Record<Field, ProposedField>>>;
  readonly problems: readonly Problem[];
}

const NO_NAME: ProposedField = { value: '', place: null, why: 'nothing beside the cell names it' };

/**
 * What the selected cell and its neighbours say of one node: the figure is its actual, its name stands
 * in a label left of it or above, its other fields where a header word says so, in the row of a list, in
 * the lines of a form, or under a header row.
 */
export function proposeSingle(selected: SelectedCells, kind: Kind): SingleProposal {
  const { block, selection } = selected;
  const nothing = { kind, name: NO_NAME, fields: {}, problems: [] };
  if (!block) return nothing;
  const cells = cellsOf(block);
  const anchor = anchorOf(cells, selection.box, kind);
  if (!anchor.figure && !anchor.name) {
    const problem = emptyProblem(selection.sheet, selection.address);
    return { ...nothing, problems: [problem] };
  }
  const at = (anchor.figure ?? anchor.name)!;
  const neighbours = neighboursOf(cells, selected, at, kind);
  const place = (cell: CellAt): Place => ({
    sheet: selection.sheet,
    address: a1(cell.row, cell.column),
  });
  const proposed = (cell: CellAt, why: string): ProposedField => ({
    value: cells.value(cell.row, cell.column),
    place: place(cell),
    why,
  });
  const fields: Partial<Record<Field, ProposedField>> = {};
  const isName = ({ row, column }: CellAt) =>
    row === anchor.name?.row && column === anchor.name.column;
  for (const one of neighbours)
    if (one.part !== 'name' && !isName(one))
      fields[one.part] ??= proposed(one, `from the header “${one.header}” in ${one.headerAt}`);
  const isNamed = neighbours.some(({ row, column }) => row === at.row && column === at.column);
  if (anchor.figure && !isNamed)
    fields.actual = proposed(anchor.figure, whyActual(selected, anchor.figure));
  const name = nameOf(cells, anchor.name, at, neighbours, proposed);
  addUnit(cells, fields, name);
  addDirection(cells, fields, name);
  addDue(fields, neighbours);
  return { kind, name, fields, problems: doubts(fields) };
}

function whyActual({ selection: { box } }: SelectedCells, { row, column }: CellAt): string {
  const isSelected =
    row >= box.top && row <= box.bottom && column >= box.left && column <= box.right;
  return isSelected ? 'the selected cell' : 'the first figure beside its name';
}

/** A list's columns know most; else the form whose lines say most; else a header row. */
function neighboursOf(
  cells: Cells,
  { block }: SelectedCells,
  at: CellAt,
  kind: Kind,
): readonly Neighbour[] {
  const listed = block ? listNeighbours(block, cells, at, kind) : [];
  if (listed.length > 0) return listed;
  const [row, form] = [neighboursInRow(cells, at, kind), neighboursInForm(cells, at, kind)];
  return form.length >= row.length ? form : row;
}

function nameOf(
  cells: Cells,
  selected: CellAt | null,
  at: CellAt,
  neighbours: readonly Neighbour[],
  proposed: (cell: CellAt, why: string) => ProposedField,
): ProposedField {
  if (selected) return proposed(selected, 'the selected cell');
  const told = neighbours.find(({ part }) => part === 'name');
  if (told && textAt(cells, told.row, told.column) !== '')
    return proposed(told, `from the header “${told.header}” in ${told.headerAt}`);
  const left = labelLeft(cells, at);
  const candidates: readonly [CellAt | null, string][] = [
    [left, 'the label to its left'],
    [labelAbove(cells, at), 'the label above it'],
    [left && labelAbove(cells, left), 'the heading above its form'],
  ];
  const isTaken = (cell: CellAt) =>
    neighbours.some(({ row, column }) => row === cell.row && column === cell.column);
  for (const [cell, why] of candidates)
    if (cell && !isTaken(cell) && !isHeaderWord(textAt(cells, cell.row, cell.column)))
      return proposed(cell, why);
  return NO_NAME;
}

function addUnit(
  cells: Cells,
  fields: Partial<Record<Field, ProposedField>>,
  name: ProposedField,
): void {
  if (fields.unit) return;
  const figure = fields.actual ?? fields.target;
  const format = figure?.place ? formatAt(cells, figure.place) : 'General';
  const ofFormat = unitOfFormat(format);
  const ofLabel = unitOfLabel(String(name.value ?? ''));
  if (ofFormat) fields.unit = literal(ofFormat, `from the number format ${format}`);
  else if (ofLabel) fields.unit = literal(ofLabel, `from the label “${String(name.value)}”`);
}

function addDirection(
  cells: Cells,
  fields: Partial<Record<Field, ProposedField>>,
  name: ProposedField,
): void {
  const isMeasured = Boolean(fields.actual ?? fields.target ?? fields.low);
  if (fields.direction || !isMeasured) return;
  if (fields.low && fields.high && !fields.target) {
    fields.direction = literal('range', 'a low and a high bound stand beside it');
    return;
  }
  const { target } = fields;
  const sign = target?.place && directionOfTarget(target.value, formatAt(cells, target.place));
  const verb = directionOfName(String(name.value ?? ''));
  if (sign) fields.direction = literal(sign.direction, `from the “${sign.word}” of the target`);
  else if (verb) fields.direction = literal(verb.direction, `from the word “${verb.word}”`);
}

function addDue(
  fields: Partial<Record<Field, ProposedField>>,
  neighbours: readonly Neighbour[],
): void {
  const target = neighbours.find(({ part, year }) => part === 'target' && year !== null);
  if (fields.due || !target?.year) return;
  fields.due = literal(target.year, `from the year in “${target.header}”`);
}

function formatAt(cells: Cells, { address }: Place): string {
  const at = parseA1(address);
  return at ? cells.numberFormat(at.row, at.column) : 'General';
}

function literal(value: string | number, why: string): ProposedField {
  return { value, place: null, why };
}

/** What a person should look at before confirming. */
function doubts(fields: Readonly<Partial<Record<Field, ProposedField>>>): Problem[] {
  const problems: Problem[] = [];
  for (const part of ['actual', 'target', 'baseline', 'low', 'high'] as const) {
    const field = fields[part];
    const reading = toReading(field?.value);
    if (!field?.place || (reading.kind !== 'text' && reading.kind !== 'error')) continue;
    const shown = reading.kind === 'text' ? `“${reading.text}”` : reading.code;
    problems.push({
      code: 'not-a-number',
      severity: 'warning',
      place: field.place,
      message: `${field.place.sheet}!${field.place.address}: the ${part} is ${shown}, which is not a number; it will not count.`,
      fix: 'Enter a number there, or choose another cell.',
    });
  }
  return problems;
}

function emptyProblem(sheet: string, address: string): Problem {
  return {
    code: 'nothing-selected',
    severity: 'warning',
    place: { sheet, address },
    message: `${sheet}!${address}: nothing here says what it is: no figure, and no name beside it.`,
    fix: 'Select the cell that holds the figure (or the name) of what you want to tag.',
  };
}
