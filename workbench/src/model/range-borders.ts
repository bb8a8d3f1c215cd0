import type { CellFormat } from '../document/cell';
import type { Host } from '../host/host';
import { invalidArgument } from '../host/host-error';
import { type ModelClass, modelObject } from './model-class';
import type { RangeState } from './range-boxes';
import { changeFormat, color, common } from './range-format';

const EDGES = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
} as const;
type Edge = keyof typeof EDGES;
interface BorderState {
  readonly range: RangeState;
  readonly edge: Edge;
}
type Line = NonNullable<CellFormat['borders']['top']>;

const edgeOf = ({ range: { sheet, box }, edge }: BorderState): RangeState => ({
  sheet,
  box: {
    top: edge === 'EdgeBottom' ? box.bottom : box.top,
    bottom: edge === 'EdgeTop' ? box.top : box.bottom,
    left: edge === 'EdgeRight' ? box.right : box.left,
    right: edge === 'EdgeLeft' ? box.left : box.right,
  },
});

const changeLine = (
  state: BorderState,
  host: Host,
  change: (line: Line | undefined) => Line | undefined,
): void =>
  changeFormat(edgeOf(state), host, (format) => {
    const borders = { ...format.borders };
    const line = change(borders[EDGES[state.edge]]);
    if (line) borders[EDGES[state.edge]] = line;
    else delete borders[EDGES[state.edge]];
    return { borders };
  });

const THIN: Line = { style: 'thin', color: '#000000' };

/** What all cells along the edge share; null where they differ. */
const lineOf = <Value>(state: BorderState, read: (line: Line | undefined) => Value): Value | null =>
  common(edgeOf(state), (format) => read(format.borders[EDGES[state.edge]]));

/** https://learn.microsoft.com/javascript/api/excel/excel.borderlinestyle: those that the workbench draws. */
const styled = (line: Line | undefined, style: unknown): Line | undefined => {
  if (style === 'None') return undefined;
  if (style === 'Dot') return { ...(line ?? THIN), style: 'dotted' };
  if (style === 'Continuous')
    return line && line.style !== 'dotted' ? line : { ...THIN, ...line, style: 'thin' };
  throw invalidArgument(`the workbench draws no border of style ${String(style)}.`);
};

const WEIGHTS = { Hairline: 'hair', Thin: 'thin', Medium: 'medium', Thick: 'thick' } as const;
const weightOf = (line: Line | undefined): string =>
  Object.entries(WEIGHTS).find(([, style]) => style === line?.style)?.[0] ?? 'Thin';
const weight = (name: unknown): Line['style'] => {
  if (typeof name !== 'string' || !(name in WEIGHTS)) throw invalidArgument('weight');
  return WEIGHTS[name as keyof typeof WEIGHTS];
};

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeborder */
const borderClass: ModelClass<BorderState> = {
  name: 'RangeBorder',
  properties: {
    Color: {
      get: (state) => lineOf(state, (line) => line?.color ?? '#000000'),
      set: (state, value, host) =>
        changeLine(state, host, (line) => ({ ...(line ?? THIN), color: color(value) })),
    },
    Style: {
      get: (state) =>
        lineOf(state, (line) => (line ? (line.style === 'dotted' ? 'Dot' : 'Continuous') : 'None')),
      set: (state, value, host) => changeLine(state, host, (line) => styled(line, value)),
    },
    Weight: {
      get: (state) => lineOf(state, weightOf),
      set: (state, value, host) =>
        changeLine(state, host, (line) => ({ ...(line ?? THIN), style: weight(value) })),
    },
  },
};

const border = (range: RangeState, edge: unknown) => {
  if (typeof edge !== 'string' || !(edge in EDGES)) throw invalidArgument('index');
  return modelObject(borderClass, { range, edge: edge as Edge });
};

/** https://learn.microsoft.com/javascript/api/excel/excel.rangebordercollection */
export const bordersClass: ModelClass<RangeState> = {
  name: 'RangeBorderCollection',
  indexer: border,
};
