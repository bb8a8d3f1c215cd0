import { kind as kindHead, KIND_WORDS } from '../cascade/columns/kind';
import { type CellValue, type Kind, KINDS } from '../domain/node';
import type { NameEntry } from './tag-names';
import { loadOwn } from './own-sheet';

/** What the cascade sheet says of a node. */
export interface SheetNode {
  readonly kind: Kind;
  readonly name: string;
  readonly parentId: string | null;
}

/** The nodes that the cascade sheet shows, by id; none where there is no such sheet. */
export const readSheetNodes = async (
  context: Excel.RequestContext,
  names: ReadonlyMap<string, NameEntry>,
): Promise<ReadonlyMap<string, SheetNode>> => {
  const own = loadOwn(context, names);
  if (!own) return new Map();
  await context.sync();
  const { whole, ids, levels } = own;
  if (whole.isNullObject || ids.isNullObject || levels.isNullObject) return new Map();
  const rows = whole.values as CellValue[][];
  const firstRow = ids.rowIndex - whole.rowIndex;
  const kindColumn = rows[firstRow - 1]?.indexOf(kindHead.header) ?? -1;
  const kindOf = new Map<CellValue, Kind>(KINDS.map((kind) => [KIND_WORDS[kind], kind]));
  const above: string[] = [];
  const nodes = new Map<string, SheetNode>();
  for (const [index, [id]] of (ids.values as CellValue[][]).entries()) {
    const row = rows[firstRow + index] ?? [];
    const kind = kindOf.get(row[kindColumn] ?? null);
    if (typeof id !== 'string' || id === '' || !kind) continue;
    above.length = Math.min(
      above.length,
      Number((levels.values as CellValue[][])[index]?.[0] ?? 0),
    );
    nodes.set(id, { kind, name: String(row[0] ?? '').trim(), parentId: above.at(-1) ?? null });
    above.push(id);
  }
  return nodes;
};
