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

/**
 * Computes an opened workbook once and compares with the values in the file. A cell whose value the
 * engine cannot reproduce (a function that it lacks, an external link, TODAY) becomes a constant for
 * the engine, so that the file's value stands and everything below it builds on that. Where the file
 * asks to be calculated on load, as Excel is asked too, its values stand only where the engine has none.
 */
export const prime = async (priming: Priming): Promise<void> => {
  const { engine, document } = priming;
  const { calculatesOnLoad } = document;
  const sheets = new Map(document.sheets.map((sheet) => [sheet.id, sheet]));
  const kept: ComputedCell[] = [];
  const inFile = ({ sheetId, row, column }: Omit<ComputedCell, 'value'>) =>
    sheets.get(sheetId)?.cell(row, column);
  /** The file's value where it is to stand in the place of a computed one. */
  const standing = (one: ComputedCell): Scalar | undefined => {
    const cell = inFile(one);
    if (cell?.formula === undefined || cell.value === null) return undefined;
    if (calculatesOnLoad && !(one.value instanceof CellError)) return undefined;
    if (sameValue(cell.value, one.value) || priming.isCustom(cell.formula)) return undefined;
    return cell.value;
  };
  const computed = await priming.compute({
    reconcile: (place, value) => {
      const stands = standing({ ...place, value });
      if (stands !== undefined) kept.push({ ...place, value: stands });
      return stands;
    },
  });
  for (const one of computed) {
    const stands = standing(one);
    const isWanted = (inFile(one)?.value ?? null) === null || calculatesOnLoad;
    if (stands !== undefined) kept.push({ ...one, value: stands });
    else if (one.value !== null && isWanted) priming.apply(one);
  }
  for (const { sheetId, row, column, value } of kept)
    engine.setCells(sheetId, [{ row, column, value }]);
  await priming.compute();
};
