import type { CellContent } from './sheet-plan';
import { constantText } from './plan-text';

/** What a note cell holds, as Excel answers it: formula and value are the same where it is a constant. */
export interface Note {
  readonly formula: CellContent;
  readonly value: CellContent;
  readonly numberFormat: string;
}

/** What the user wrote in the note columns before, by node id. */
export type Notes = ReadonlyMap<string, readonly Note[]>;

/** Ids of nodes that are no longer there, but have notes. */
export function strandedIds(notes: Notes, nodeIds: readonly string[]): readonly string[] {
  const present = new Set(nodeIds);
  return [...notes]
    .filter(([id, cells]) => !present.has(id) && cells.some(({ formula }) => formula !== ''))
    .map(([id]) => id)
    .sort((one, other) => (one < other ? -1 : 1));
}

/**
 * The block under the table with the notes of nodes that are no longer there: a note is never lost. Each
 * row carries its node's id where the table's rows do, so that the note goes back when the node does.
 * The rows begin with a blank one; none when there is nothing to keep.
 */
export function strandedNotes(
  notes: Notes,
  stranded: readonly string[],
  layout: {
    readonly width: number;
    readonly nodeIdColumn: number;
    readonly noteColumns: readonly number[];
  },
): CellContent[][] {
  if (stranded.length === 0) return [];
  const blank = () => new Array<CellContent>(layout.width).fill('');
  const heading = blank();
  heading[0] = 'Notes without a node';
  const rows = stranded.map((id) => {
    const row = blank();
    row[0] = constantText(id);
    row[layout.nodeIdColumn] = constantText(id);
    layout.noteColumns.forEach(
      (column, index) => (row[column] = noteContent(notes.get(id)?.[index])),
    );
    return row;
  });
  return [blank(), heading, ...rows];
}

/** A note as it is written back: a text stays a text, `May 2030` and `=> see mail` too; a formula stays one. */
export function noteContent(note: Note | undefined): CellContent {
  if (!note) return '';
  const { formula, value } = note;
  return typeof formula === 'string' && formula === value ? constantText(formula) : formula;
}

/** The number formats of a node's note cells, one a note column. */
export function noteFormats(notes: readonly Note[] | undefined, columns: number): string[] {
  return Array.from({ length: columns }, (_, index) => notes?.[index]?.numberFormat ?? 'General');
}
