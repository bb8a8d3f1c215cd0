import type { FunctionDocument } from '../../reference/function-document';
import { templateFor } from '../../reference/twin-formula';
import { fillTwin, guardTwin } from '../../src/cascade/twins/fill-twin';
import { BUILT_TWINS, TABLE_TWINS, TWINS_BESIDE, twinParts } from '../../src/cascade/twins/index';
import type { PlacedFormula } from './formula-sheet';
import type { Cells, GoldenCase } from './golden-case';

/** One set of arguments with the function and its twin over the same cells. */
export interface TwinRow {
  readonly blocks: Readonly<Record<string, Cells>>;
  readonly call: string;
  /** Cells that the twin reads beside the arguments. */
  readonly parts: Readonly<Record<string, string>>;
  /** One formula, or those of a table. */
  readonly twin: readonly (readonly string[])[];
}

type Addresses = Readonly<Record<string, string>>;

/** @param ranges Arguments that are blocks; others of the twin's template are guarded as single numbers. */
export function rowOf(
  one: FunctionDocument,
  ranges: ReadonlySet<string>,
  seed: GoldenCase['arguments'],
  blocks: Readonly<Record<string, Cells>>,
): TwinRow {
  const names = one.parameters.map(({ name }) => name);
  const last = names.indexOf(names.filter((name) => name in blocks).at(-1) ?? '');
  const cells = addressed(Object.keys(blocks));
  const given = names.slice(0, last + 1).map((name) => cells[name] ?? '');
  const isNumber = (name: string) => !ranges.has(name) && holdsNumbers(seed[name]);
  const parts = twinParts(one.name, cells);
  const all = { ...cells, ...addressed(Object.keys(parts)) };
  return {
    blocks,
    call: `=KPI.${one.name}(${given.join(',')})`,
    parts: Object.fromEntries(
      Object.entries(parts).map(([name, build]) => [name, `=${build(all)}`]),
    ),
    twin: formulasOf(one, all, isNumber, blocks).map((row) => row.map((twin) => `=${twin}`)),
  };
}

/** The function's call and its twin, to be typed and compared. */
export function placedRow({
  call,
  parts,
  twin,
  blocks,
}: TwinRow): readonly [PlacedFormula, PlacedFormula] {
  const size = { rows: twin.length, columns: twin[0]?.length ?? 1 };
  return [
    { formula: call, blocks, ...size },
    { formula: twin, parts, blocks, ...size },
  ];
}

function addressed(names: readonly string[]): Addresses {
  return Object.fromEntries(names.map((name) => [name, `{${name}}`]));
}

function formulasOf(
  one: FunctionDocument,
  cells: Addresses,
  isNumber: (name: string) => boolean,
  blocks: Readonly<Record<string, Cells>>,
): readonly (readonly string[])[] {
  if ('formulas' in one.twin) {
    const template = templateFor(one.twin.formulas, Object.keys(cells)) ?? '';
    return [[guarded(template, one, cells, isNumber)]];
  }
  const table = TABLE_TWINS[one.name];
  if (!table) {
    const beside = TWINS_BESIDE[one.name];
    const both =
      beside && beside.where in cells ? [beside.twin({ ...cells, value: '{column0}' })] : [];
    return [[BUILT_TWINS[one.name]?.(cells) ?? '', ...both]];
  }
  const own = Object.fromEntries(
    Object.keys(table).map((column, index) => [column, `{column${index}}`]),
  );
  const longest = Math.max(...Object.values(blocks).map(({ length }) => length));
  return Array.from({ length: longest }, (_, place) =>
    Object.values(table).map((build) => build({ ...cells, ...own, row: String(place + 1) })),
  );
}

/** A template is filled, and guarded over the cells that must hold numbers and those that may be blank. */
function guarded(
  template: string,
  one: FunctionDocument,
  cells: Addresses,
  isNumber: (name: string) => boolean,
): string {
  const given = one.parameters.map(({ name }) => name).filter((name) => name in cells);
  const numbers = given.filter(isNumber);
  const maybeBlank = numbers.filter(
    (name) => template.includes(`{${name}|`) && !template.includes(`{${name}||`),
  );
  const address = (name: string) => `{${name}}`;
  return guardTwin(
    fillTwin(template, cells),
    numbers.filter((name) => !maybeBlank.includes(name)).map(address),
    maybeBlank.map(address),
  );
}

function holdsNumbers(cells: Cells | undefined): boolean {
  return cells?.[0]?.[0] === undefined || typeof cells[0][0] !== 'string' || cells[0][0] === '';
}
