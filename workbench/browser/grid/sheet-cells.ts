import type { ICellData } from '@univerjs/core';
import type { WorkbookDocument } from '../../src/document/workbook';
import { cellKey } from '../../src/document/changes';
import type { CustomRule, SheetDocument } from '../../src/document/sheet';
import type { Scalar } from '../../src/document/cell';
import { type CellLook, cellLook } from './cell-look';
import { Conditions } from './conditions';
import { fitNumber } from './fit-number';
import { columnPixels } from './lines';

/** A rule's formula for a cell of its sheet. */
export type EvaluateRule = (
  sheet: SheetDocument,
  rule: CustomRule,
  row: number,
  column: number,
) => Scalar;

/** Padding left and right of a cell's text. */
const PADDING = 5;

/** What a sheet's cells look like, worked out when one is first drawn and kept until something changes. */
export class SheetCells {
  readonly #looks = new Map<number, CellLook | null>();
  readonly #context = document.createElement('canvas').getContext('2d');
  #conditions: Conditions;

  constructor(
    private readonly workbook: WorkbookDocument,
    private readonly sheet: SheetDocument,
    private readonly evaluate: EvaluateRule,
  ) {
    this.#conditions = this.#readConditions();
  }

  look(row: number, column: number): ICellData | null {
    const key = cellKey(row, column);
    let look = this.#looks.get(key);
    if (look === undefined) this.#looks.set(key, (look = this.#work(row, column)));
    return look;
  }

  /** Something has changed: a value may move bars and icons of other cells too. */
  forget(): void {
    this.#looks.clear();
    this.#conditions = this.#readConditions();
  }

  #readConditions(): Conditions {
    return new Conditions(this.sheet, (rule, row, column) =>
      this.evaluate(this.sheet, rule, row, column),
    );
  }

  #work(row: number, column: number): CellLook | null {
    const cell = this.sheet.cell(row, column);
    const look = cellLook(cell, this.#conditions.at(row, column), this.workbook.date1904);
    if (look && typeof cell?.value === 'number' && typeof look.v === 'string')
      look.v = fitNumber(
        cell.value,
        cell.format.numberFormat,
        look.v,
        this.#room(row, column),
        this.#measure(cell.format.font),
      );
    return look;
  }

  #room(row: number, column: number): number {
    const merged = this.sheet.merges.find((box) => box.top === row && box.left === column);
    let width = 0;
    for (let index = column; index <= (merged?.right ?? column); index++)
      width += columnPixels(this.sheet, index);
    return width - PADDING;
  }

  #measure(font: { name: string; size: number; bold: boolean }): (text: string) => number {
    return (text) => {
      if (!this.#context) return 0;
      this.#context.font = `${font.bold ? 'bold ' : ''}${font.size}pt "${font.name}", Carlito, Arial, sans-serif`;
      return this.#context.measureText(text).width;
    };
  }
}
