import {
  BooleanNumber,
  ICommandService,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  ThemeService,
  type Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { IRenderManagerService, type RenderUnit } from '@univerjs/engine-render';
import {
  INTERCEPTOR_POINT,
  type ISetSelectionsOperationParams,
  SetFrozenMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetInterceptorService,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import {
  SheetScrollManagerService,
  SheetSkeletonManagerService,
  SheetsScrollRenderController,
} from '@univerjs/sheets-ui';
import type { RangeBox, SheetDocument } from '../../src/document/sheet';
import type { WorkbookDocument } from '../../src/document/workbook';
import type { CellPlace } from '../selection/moves';
import type { GridEvents, Place } from './grid-events';
import { boxOf, primaryCell } from './grid-selection';
import { selectionStyle } from './selection-style';
import { type EvaluateRule, SheetCells } from './sheet-cells';
import { gridSize, type GridSize, sheetSnapshot, toRange } from './sheet-snapshot';
import { createUniverApp } from './univer-app';

const UNIT = 'workbook';

/** The sheet in front, drawn by Univer. It asks the document for each cell that it draws. */
export class Grid {
  readonly #univer: Univer;
  readonly #commands: ICommandService;
  #workbook: WorkbookDocument | null = null;
  #unit: Workbook | null = null;
  #sheet: SheetDocument | null = null;
  #cells = new Map<string, SheetCells>();
  #sizes = new Map<string, GridSize>();
  #telling = false;
  /** The selection that was last made here with the mouse. */
  #heard = '';
  #supplied = false;
  #drawn = false;

  constructor(
    private readonly container: HTMLElement,
    private readonly events: GridEvents,
    private readonly evaluate: EvaluateRule,
  ) {
    this.#univer = createUniverApp(container);
    this.#commands = this.#univer.__getInjector().get(ICommandService);
    this.#commands.onCommandExecuted(({ id, params }) => {
      if (id === SetSelectionsOperation.id) this.#hear(params as ISetSelectionsOperationParams);
    });
  }

  /** Another workbook: the one before is forgotten. */
  open(workbook: WorkbookDocument): void {
    const instances = this.#univer.__getInjector().get(IUniverInstanceService);
    if (this.#unit) instances.disposeUnit(UNIT);
    this.#cells = new Map();
    this.#sizes = new Map();
    this.#sheet = null;
    this.#workbook = workbook;
    this.#unit = null;
  }

  show(sheet: SheetDocument): void {
    this.#sheet = sheet;
    if (!this.#unit) this.#createUnit(sheet);
    else if (!this.#unit.getSheetBySheetId(sheet.id))
      this.#unit.addWorksheet(sheet.id, this.#unit.getSheets().length, this.#snapshot(sheet));
    // It tells of the selection that the sheet had when it was last drawn, which nobody made now.
    this.#unheard(() => this.#do(SetWorksheetActiveOperation.id, { subUnitId: sheet.id }));
    this.select(sheet.selection);
  }

  /** Values or looks of cells have changed. */
  refresh(): void {
    for (const cells of this.#cells.values()) cells.forget();
    this.#redraw();
  }

  /** Lines, merges or the view of a sheet have changed. */
  reframe(sheet: SheetDocument, reach?: RangeBox): void {
    const worksheet = this.#unit?.getSheetBySheetId(sheet.id);
    if (!worksheet) return;
    const config = worksheet.getConfig();
    const { freeze, ...frame } = this.#snapshot(sheet, reach);
    replace(config.rowData, frame.rowData ?? {});
    replace(config.columnData, frame.columnData ?? {});
    config.rowCount = frame.rowCount ?? config.rowCount;
    config.columnCount = frame.columnCount ?? config.columnCount;
    config.mergeData = frame.mergeData ?? [];
    worksheet.getSpanModel().rebuild(config.mergeData);
    this.#cells.get(sheet.id)?.forget();
    if (sheet !== this.#sheet) return;
    if (JSON.stringify(freeze) !== JSON.stringify(config.freeze))
      this.#do(SetFrozenMutation.id, { ...freeze });
    // Heard by everything that lays out the sheet, whatever has changed.
    const showGridlines = frame.showGridlines ?? BooleanNumber.TRUE;
    this.#do(ToggleGridlinesMutation.id, { showGridlines });
    this.#redraw();
  }

  /** Shows a selection that was made elsewhere; `reveal` scrolls to it. */
  select(
    box: RangeBox,
    active: CellPlace = { row: box.top, column: box.left },
    reveal = false,
  ): void {
    const sheet = this.#sheet;
    const worksheet = sheet ? this.#unit?.getSheetBySheetId(sheet.id) : null;
    if (!sheet || !worksheet) return;
    this.#reach(sheet, box);
    const text = JSON.stringify([sheet.id, box, active]);
    // Told of what was selected here: to set it again would end a drag that is still under way.
    if (text === this.#heard) return;
    this.#heard = '';
    const range = toRange(box, this.#sizes.get(sheet.id));
    this.#unheard(() =>
      this.#do(SetSelectionsOperation.id, {
        selections: [{ range, primary: primaryCell(worksheet, active), style: selectionStyle() }],
      }),
    );
    if (reveal) this.reveal(active);
  }

  reveal({ row, column }: CellPlace): void {
    this.#render
      ?.with(SheetsScrollRenderController)
      .scrollToRange({ startRow: row, endRow: row, startColumn: column, endColumn: column });
  }

  /** Where a box is seen, as far as it is not under the frozen panes; null where none of it is. */
  placeOf(box: RangeBox): Place | null {
    const skeleton = this.#render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    const sheet = this.#sheet;
    if (!skeleton || !sheet) return null;
    const scroll = this.#render?.with(SheetScrollManagerService).validViewportScrollInfo$.value;
    const first = skeleton.getCellWithCoordByIndex(box.top, box.left);
    const last = skeleton.getCellWithCoordByIndex(
      Math.min(box.bottom, skeleton.rowHeightAccumulation.length - 1),
      Math.min(box.right, skeleton.columnWidthAccumulation.length - 1),
    );
    const { rows, columns } = sheet.freeze;
    const x = box.left < columns ? 0 : (scroll?.viewportScrollX ?? 0);
    const y = box.top < rows ? 0 : (scroll?.viewportScrollY ?? 0);
    const from = first.isMergedMainCell ? first.mergeInfo : first;
    const to = last.isMerged || last.isMergedMainCell ? last.mergeInfo : last;
    return {
      left: from.startX - x,
      top: from.startY - y,
      width: to.endX - from.startX,
      height: to.endY - from.startY,
    };
  }

  /** It is in the page, and hears the mouse. */
  get isDrawn(): boolean {
    return this.#drawn;
  }

  /** Rows that fit on the page, for Page Up and Page Down. */
  get pageRows(): number {
    const skeleton = this.#render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    const height = this.#render?.engine.height ?? 0;
    return Math.max(
      1,
      Math.floor((height - 40) / (skeleton?.worksheet.getConfig().defaultRowHeight ?? 20)),
    );
  }

  set dark(dark: boolean) {
    this.#univer.__getInjector().get(ThemeService).setDarkMode(dark);
  }

  dispose(): void {
    this.#univer.dispose();
  }

  /** Univer takes a moment to put its canvas into the page; what draws is there only then. */
  async #whenDrawn(): Promise<void> {
    await this.#univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
    this.#drawn = true;
  }

  get #render(): RenderUnit | null {
    if (!this.#drawn) return null;
    const renders = this.#univer.__getInjector().get(IRenderManagerService);
    return (renders.getRenderById(UNIT) as RenderUnit | null) ?? null;
  }

  #createUnit(sheet: SheetDocument): void {
    this.#unit = this.#univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, {
      id: UNIT,
      sheetOrder: [sheet.id],
      sheets: { [sheet.id]: this.#snapshot(sheet) },
    });
    this.#supplyCells();
    void this.#whenDrawn().then(() => {
      const scroll = this.#render?.with(SheetScrollManagerService);
      scroll?.validViewportScrollInfo$.subscribe(() => this.events.moved());
      this.select(sheet.selection);
      // The keyboard is the window's: the canvas is no stop of its own on the way through it.
      for (const canvas of this.container.querySelectorAll('canvas')) canvas.tabIndex = -1;
      this.events.moved();
    });
  }

  /** Once: what Univer holds of a cell, which is nothing, is replaced by what the document holds. */
  #supplyCells(): void {
    if (this.#supplied) return;
    this.#supplied = true;
    // The service exists only when a first workbook does.
    const interceptors = this.#univer.__getInjector().get(SheetInterceptorService);
    interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: 100,
      handler: (cell, { subUnitId, row, col }, next) =>
        next({ ...cell, ...this.#cells.get(subUnitId)?.look(row, col) }),
    });
  }

  #snapshot(
    sheet: SheetDocument,
    reach: RangeBox = sheet.selection,
  ): ReturnType<typeof sheetSnapshot> {
    if (this.#workbook && !this.#cells.has(sheet.id))
      this.#cells.set(sheet.id, new SheetCells(this.#workbook, sheet, this.evaluate));
    const size = gridSize(sheet, reach);
    this.#sizes.set(sheet.id, size);
    return sheetSnapshot(sheet, sheet.id, size);
  }

  /** The grid ends a little behind what is in use; who goes further makes it grow. */
  #reach(sheet: SheetDocument, box: RangeBox): void {
    const [now, needed] = [this.#sizes.get(sheet.id), gridSize(sheet, box)];
    if (now && (needed.rows > now.rows || needed.columns > now.columns)) this.reframe(sheet, box);
  }

  #redraw(): void {
    const render = this.#render;
    if (!render || !this.#sheet) return;
    const skeletons = render.with(SheetSkeletonManagerService);
    skeletons.makeDirty({ sheetId: this.#sheet.id });
    skeletons.reCalculate();
    render.mainComponent?.makeForceDirty(true);
    this.events.moved();
  }

  #do(id: string, params: object): void {
    this.#commands.syncExecuteCommand(id, {
      unitId: UNIT,
      subUnitId: this.#sheet?.id ?? '',
      ...params,
    });
  }

  /** Runs what selects without a person. */
  #unheard(work: () => void): void {
    this.#telling = true;
    work();
    this.#telling = false;
  }

  #hear({ selections, subUnitId }: ISetSelectionsOperationParams): void {
    const [selected] = selections.slice(-1);
    if (this.#telling || !selected || subUnitId !== this.#sheet?.id) return;
    const box = boxOf(selected.range, this.#sizes.get(subUnitId));
    const { primary } = selected;
    const active = primary
      ? { row: primary.actualRow, column: primary.actualColumn }
      : { row: box.top, column: box.left };
    this.#heard = JSON.stringify([subUnitId, box, active]);
    this.events.selected(box, active);
  }
}

const replace = (target: object, source: object): void => {
  for (const key of Object.keys(target)) delete (target as Record<string, unknown>)[key];
  Object.assign(target, source);
};
