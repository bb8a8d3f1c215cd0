/** What is measured: one column of KPIs through each function, and the same arithmetic by other means. */
export interface Measured {
  readonly name: string;
  /** The columns by argument name; a single value stands for every row. */
  readonly columns: Readonly<Record<string, Float64Array | number | string>>;
  /** All arguments of the function, in order, as far as they are given. */
  readonly order: readonly (string | null)[];
  /** The bare loop: no reading of cells, no errors, one number per row. */
  readonly bare: (rows: number, out: Float64Array) => void;
}

export function measuredFunctions(rows: number): readonly Measured[] {
  // The same figures in every run.
  let state = 1;
  const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const column = (from: number, to: number) =>
    Float64Array.from({ length: rows }, () => from + (to - from) * random());
  const [actual, target, baseline] = [column(50, 150), column(90, 110), column(10, 40)] as const;
  const [start, due, asOf] = [45_291, 46_022, 45_657] as const;
  const score = (ratio: number, on: number, at: number) =>
    ratio >= on
      ? 1
      : ratio >= at
        ? 0.5 + (0.5 * (ratio - at)) / (on - at)
        : Math.max(0, (0.5 * ratio) / at);
  return [
    {
      name: 'ATTAINMENT',
      columns: { actual, target },
      order: ['actual', 'target'],
      bare: (count, out) => {
        for (let row = 0; row < count; row++)
          out[row] = 1 - (target[row]! - actual[row]!) / Math.abs(target[row]!);
      },
    },
    {
      name: 'PROGRESS',
      columns: { actual, target, baseline },
      order: ['actual', 'target', 'baseline'],
      bare: (count, out) => {
        for (let row = 0; row < count; row++)
          out[row] = (actual[row]! - baseline[row]!) / (target[row]! - baseline[row]!);
      },
    },
    {
      name: 'PACE',
      columns: { actual, target, baseline, start, due, asOf },
      order: ['actual', 'target', 'baseline', 'start', 'due', 'asOf'],
      bare: (count, out) => {
        const passed = Math.min(1, (asOf - start) / (due - start));
        for (let row = 0; row < count; row++)
          out[row] = (actual[row]! - baseline[row]!) / (target[row]! - baseline[row]!) / passed;
      },
    },
    {
      name: 'SCORE',
      columns: { actual, target },
      order: ['actual', 'target'],
      bare: (count, out) => {
        for (let row = 0; row < count; row++)
          out[row] = score(1 - (target[row]! - actual[row]!) / Math.abs(target[row]!), 1, 0.9);
      },
    },
    {
      name: 'SCORE with dates',
      columns: { actual, target, baseline, start, due, asOf },
      order: ['actual', 'target', null, null, 'baseline', 'start', 'due', 'asOf'],
      bare: (count, out) => {
        const passed = Math.min(1, (asOf - start) / (due - start));
        for (let row = 0; row < count; row++)
          out[row] =
            actual[row]! >= target[row]!
              ? 1
              : score(
                  (actual[row]! - baseline[row]!) / (target[row]! - baseline[row]!) / passed,
                  0.95,
                  0.6,
                );
      },
    },
  ];
}
