/**
 * Work that may be interrupted: it yields where a caller may do something else first, a few milliseconds
 * apart at 10,000 nodes, and answers its result at the end.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** How many rows or nodes are worked through between two pauses. */
const ROWS_A_STEP = 250;

/** The items of a long list, with a pause now and then. */
export function* inSteps<Item>(
  items: readonly Item[],
  work: (item: Item, index: number) => void,
): Steps<void> {
  for (const [index, item] of items.entries()) {
    if (index % ROWS_A_STEP === ROWS_A_STEP - 1) yield;
    work(item, index);
  }
}

/** Works without pause. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
