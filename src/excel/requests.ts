import type { CellContent } from '../cascade/sheet-plan';

/** Excel on the web refuses requests above 5 MB; a chunk of this many characters leaves room for escapes. */
const CHUNK = 1_500_000;
/** Queued calls (grouping, links, used ranges) per request: some 600 bytes each. */
export const CALLS = 4_000;

/** Cells read in one request: Excel on the web refuses an answer above 5 MB. */
export const CELLS_A_REQUEST = 50_000;

/** Rows from `from` to before `to`. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
}

/** Rows in chunks that each fit in one request. */
export const rowChunks = (rows: readonly (readonly CellContent[])[]): readonly Chunk[] => {
  const chunks: Chunk[] = [];
  let [from, size] = [0, 0];
  for (const [index, row] of rows.entries()) {
    const length = row.reduce<number>((sum, one) => sum + String(one).length + 3, 0);
    if (size + length > CHUNK && index > from) {
      chunks.push({ from, to: index });
      [from, size] = [index, 0];
    }
    size += length;
  }
  chunks.push({ from, to: rows.length });
  return chunks;
};

/** Chunks of at most `size` of a number of rows. */
export const slices = (count: number, size: number): readonly Chunk[] =>
  Array.from({ length: Math.ceil(count / size) }, (_, index) => ({
    from: index * size,
    to: Math.min(count, (index + 1) * size),
  }));

/** Queues each item and syncs after each: for items that fill a request of their own. */
export const eachInOwnRequest = async <Item>(
  context: Excel.RequestContext,
  items: readonly Item[],
  queue: (item: Item) => void,
): Promise<void> => {
  for (const item of items) {
    queue(item);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request would be over the size limit
    await context.sync();
  }
};

/** Queues many small calls, thousands a request. */
export const inFewRequests = async <Item>(
  context: Excel.RequestContext,
  items: readonly Item[],
  queue: (item: Item) => void,
): Promise<void> => {
  const batches: (readonly Item[])[] = [];
  for (let from = 0; from < items.length; from += CALLS)
    batches.push(items.slice(from, from + CALLS));
  await eachInOwnRequest(context, batches, (batch) => batch.forEach(queue));
};

/** Queues the reading of each item, and syncs whenever the cells of an answer are enough, and at the end. */
export const inAnswers = async <Item>(
  context: Excel.RequestContext,
  items: readonly Item[],
  cellsOf: (item: Item) => number,
  queue: (item: Item) => void,
): Promise<void> => {
  let queued = 0;
  for (const item of items) {
    queue(item);
    queued += cellsOf(item);
    if (queued < CELLS_A_REQUEST) continue;
    queued = 0;
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one answer would be over the size limit
    await context.sync();
  }
  await context.sync();
};
