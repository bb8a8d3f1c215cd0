/** What stands in a cell. "" where there is nothing to say: Excel would show null as 0. */
export type Answer = string | number;

/**
 * One answer per row, spilling downwards. An error of one row stays in that row; of a single cell it is
 * thrown, since only then does Excel show its message.
 */
export function answers(rows: number, answer: (row: number) => Answer): unknown[][] {
  return answerRows(rows, 1, (row) => [answer(row)]);
}

/** As {@link answers}, with several cells side by side in each row. */
export function answerRows(
  rows: number,
  columns: number,
  answer: (row: number) => Answer[],
): unknown[][] {
  if (rows === 1) return [answer(0)];
  const all: unknown[][] = [];
  for (let row = 0; row < rows; row++) {
    try {
      all.push(answer(row));
    } catch (error) {
      if (!(error instanceof CustomFunctions.Error)) throw error;
      all.push(Array.from({ length: columns }, (_cell, column) => (column === 0 ? error : '')));
    }
  }
  return all;
}
