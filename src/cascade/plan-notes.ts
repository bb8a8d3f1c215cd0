import type { CellContent } from './sheet-plan';
import { constantText } from './plan-text';

/** What the user wrote in the note columns before, by node id. */
export type Notes = ReadonlyMap<string, readonly CellContent[]>;

const isWritten = (cells: readonly CellContent[]) => cells.some((cell) => cell !== '');

/**
 * The block under the table with the notes of nodes that are no longer there: a note is never lost. Each
 * row carries its node's id where the table's rows do, so that the note goes back when the node does.
 * The rows begin with a blank one; none when there is nothing to keep.
 */
export function strandedNotes(
  notes: Notes,
  nodeIds: readonly string[],
  layout: {
    readonly width: number;
    readonly nodeIdColumn: number;
    readonly noteColumns: readonly number[];
  },
): CellContent[][] {
  const present = new Set(nodeIds);
  const stranded = [...notes]
    .filter(([id, cells]) => !present.has(id) && isWritten(cells))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  if (stranded.length === 0) return [];
  const blank = () => new Array<CellContent>(layout.width).fill('');
  const heading = blank();
  heading[0] = 'Notes without a node';
  const rows = stranded.map(([id, cells]) => {
    const row = blank();
    row[0] = constantText(id);
    row[layout.nodeIdColumn] = constantText(id);
    layout.noteColumns.forEach((column, index) => (row[column] = noteContent(cells[index])));
    return row;
  });
  return [blank(), heading, ...rows];
}

/** A note as it is written back: a text stays a text, also `May 2030`; a formula stays a formula. */
export function noteContent(note: CellContent | undefined): CellContent {
  if (typeof note !== 'string') return note ?? '';
  return /^[=']/.test(note) ? note : constantText(note);
}
