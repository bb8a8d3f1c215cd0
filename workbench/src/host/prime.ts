import { CellError, type Scalar } from '../document/cell';
import type { WorkbookDocument } from '../document/workbook';
import type { CalculateOptions, ComputedCell, Engine } from '../engine/engine';
import { sameValue } from './computed-cells';

/** What the first calculation needs of the host. */
export interface Priming {
  readonly engine: Engine;
  readonly document: WorkbookDocument;
  /** Whether a formula calls a registered custom function. */
  isCustom(formula: string): boolean;
  compute(options?: CalculateOptions): Promise<readonly ComputedCell[]>;
  /** Writes a computed value into the document. */
  apply(one: ComputedCell): void;
}

type Place = Omit<ComputedCell, 'value'>;

const keyOf = ({ sheetId, row, column }: Place): string => `${sheetId}!${row},${column}`;

/**
 * Computes an opened workbook once and compares with the values in the file. A cell whose value the
 * engine cannot reproduce (a function that it lacks, an external link, TODAY) becomes a constant for
 * the engine, so that the file's value stands and everything below it builds on that. Where the file
 * asks to be calculated on load, as Excel is asked too, its values stand only where the engine has none,
 * or only what a formula such as `IFERROR(…,0)` makes of having none.
 */
export const prime = async (priming: Priming): Promise<void> => {
  const { engine, document } = priming;
  const { calculatesOnLoad } = document;
  const sheets = new Map(document.sheets.map((sheet) => [sheet.id, sheet]));
  const kept = new Map<string, ComputedCell>();
  const inFile = ({ sheetId, row, column }: Place) => sheets.get(sheetId)?.cell(row, column);
  /** Whether the file's value is to stand in the place of a computed one. */
  const stands = (one: ComputedCell, lacking: boolean): boolean => {
    const cell = inFile(one);
    if (cell?.formula === undefined || cell.value === null) return false;
    if (calculatesOnLoad && !lacking && !(one.value instanceof CellError)) return false;
    return !sameValue(cell.value, one.value) && !priming.isCustom(cell.formula);
  };
  /** What the file has in a formula's cell, or in all that its array fills; the engine is to keep it. */
  const keep = (place: Place): Scalar[][] => {
    const { rows, columns } = inFile(place)?.array ?? { rows: 1, columns: 1 };
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_, across) => {
        const at = { ...place, row: place.row + down, column: place.column + across };
        const value = inFile(at)?.value ?? null;
        kept.set(keyOf(at), { ...at, value });
        return value;
      }),
    );
  };
  const computed = await priming.compute({
    reconcile: (place, value, lacking) =>
      stands({ ...place, value }, lacking) ? keep(place) : undefined,
  });
  for (const one of computed) if (stands(one, false)) keep(one);
  for (const one of computed) {
    const isWanted = (inFile(one)?.value ?? null) === null || calculatesOnLoad;
    if (one.value !== null && isWanted && !kept.has(keyOf(one))) priming.apply(one);
  }
  for (const { sheetId, row, column, value } of kept.values())
    engine.setCells(sheetId, [{ row, column, value }]);
  await priming.compute();
};
