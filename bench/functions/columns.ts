/** What is measured: one column of KPIs through each function, and the same arithmetic by other means. */
export interface Measured {
  readonly name: string;
  /** The columns by argument name; a single value stands for every row. */
  readonly columns: Readonly<Record<string, Float64Array | number>>;
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
  const passed = () => Math.min(1, (asOf - start) / (due - start));
  const attainment = (row: number) => 1 - (target[row]! - actual[row]!) / Math.abs(target[row]!);
  const pace = (row: number, share: number) =>
    (actual[row]! - baseline[row]!) / (target[row]! - baseline[row]!) / share;
  const score = (ratio: number, on: number, at: number) =>
    ratio >= on
      ? 1
      : ratio >= at
        ? 0.5 + (0.5 * (ratio - at)) / (on - at)
        : Math.max(0, (0.5 * ratio) / at);
  const dated = {
    columns: { actual, target, baseline, start, due, asOf },
    order: ['actual', 'target', null, null, 'baseline', 'start', 'due', 'asOf'],
  };
  return [
    {
      name: 'ATTAINMENT',
      columns: { actual, target },
      order: ['actual', 'target'],
      bare: (count, out) => {
        for (let row = 0; row < count; row++) out[row] = attainment(row);
      },
    },
    {
      name: 'PROGRESS',
      columns: { actual, target, baseline },
      order: ['actual', 'target', 'baseline'],
      bare: (count, out) => {
        for (let row = 0; row < count; row++) out[row] = pace(row, 1);
      },
    },
    {
      name: 'PACE',
      columns: { actual, target, baseline, start, due, asOf },
      order: ['actual', 'target', 'baseline', 'start', 'due', 'asOf'],
      bare: (count, out) => {
        const share = passed();
        for (let row = 0; row < count; row++) out[row] = pace(row, share);
      },
    },
    {
      name: 'EXPECTED',
      columns: { target, baseline, start, due, asOf },
      order: ['target', 'baseline', 'start', 'due', 'asOf'],
      bare: (count, out) => {
        const share = passed();
        for (let row = 0; row < count; row++)
          out[row] = baseline[row]! + (target[row]! - baseline[row]!) * share;
      },
    },
    {
      name: 'STATUS',
      columns: { actual, target },
      order: ['actual', 'target'],
      bare: (count, out) => {
        for (let row = 0; row < count; row++) {
          const ratio = attainment(row);
          out[row] = ratio >= 1 ? 1 : ratio >= 0.9 ? 0 : -1;
        }
      },
    },
    {
      name: 'SCORE',
      columns: { actual, target },
      order: ['actual', 'target'],
      bare: (count, out) => {
        for (let row = 0; row < count; row++) out[row] = score(attainment(row), 1, 0.9);
      },
    },
    {
      name: 'SCORE with dates',
      ...dated,
      bare: (count, out) => {
        const share = passed();
        for (let row = 0; row < count; row++)
          out[row] = actual[row]! >= target[row]! ? 1 : score(pace(row, share), 0.95, 0.6);
      },
    },
    {
      name: 'DSO',
      columns: { receivables: actual, sales: target, days: 365 },
      order: ['receivables', 'sales', 'days'],
      bare: (count, out) => {
        for (let row = 0; row < count; row++) out[row] = (actual[row]! / target[row]!) * 365;
      },
    },
  ];
}

/** A column as Excel hands it to a function. */
export function asArgument(value: Float64Array | number): number[][] {
  return value instanceof Float64Array ? Array.from(value, (one) => [one]) : [[value]];
}

/** The arguments of a function, as Excel hands them over; null for one that is left out. */
export function argumentsOf({ columns, order }: Measured): (number[][] | null)[] {
  return order.map((key) => (key === null ? null : asArgument(columns[key]!)));
}
