import { HorizontalAlign, type IRange, type IScale, Range } from '@univerjs/core';
import {
  SheetExtension,
  SpreadsheetExtensionRegistry,
  type SpreadsheetSkeleton,
  type UniverRenderingContext,
} from '@univerjs/engine-render';
import { iconMap } from '@univerjs/sheets-conditional-formatting';
import type { CellLook } from './cell-look';

interface Place {
  readonly startX: number;
  readonly endX: number;
  readonly startY: number;
  readonly endY: number;
}

/** Draws something over the cells that ask for it, between the fill and the text. */
abstract class CellDrawing extends SheetExtension {
  override draw(
    context: UniverRenderingContext,
    _scale: IScale,
    skeleton: SpreadsheetSkeleton,
    ranges?: IRange[],
  ): void {
    const { worksheet, rowColumnSegment } = skeleton;
    context.save();
    for (const range of ranges?.length ? ranges : [rowColumnSegment])
      Range.foreach(range, (row, column) => {
        const look = worksheet.getCell(row, column) as CellLook | null;
        if (!look || !worksheet.getRowVisible(row) || !worksheet.getColVisible(column)) return;
        this.drawCell(context, look, skeleton.getCellWithCoordByIndex(row, column, false));
      });
    context.restore();
  }

  protected abstract drawCell(context: UniverRenderingContext, look: CellLook, place: Place): void;
}

class BarDrawing extends CellDrawing {
  override uKey = 'workbench-data-bar';
  protected override Z_INDEX = 34;

  protected drawCell(context: UniverRenderingContext, { bar }: CellLook, place: Place): void {
    if (!bar) return;
    const [left, top] = [place.startX + 2, place.startY + 2];
    const [width, height] = [place.endX - place.startX - 4, place.endY - place.startY - 4];
    const axis = left + (width * bar.axis) / 100;
    const room = bar.share < 0 ? axis - left : left + width - axis;
    const length = Math.max(1, (room * Math.abs(bar.share)) / 100);
    context.fillStyle = bar.color;
    context.fillRect(bar.share < 0 ? axis - length : axis, top, length, height);
  }
}

const ICON = 16;

class IconDrawing extends CellDrawing {
  override uKey = 'workbench-icon-set';
  protected override Z_INDEX = 35;

  protected drawCell(context: UniverRenderingContext, { icon }: CellLook, place: Place): void {
    const image = icon ? icons.get(`${icon.style} ${icon.index}`) : undefined;
    if (!icon || !image?.complete) return;
    const room = place.endX - place.startX - ICON;
    const share = ALIGNED[icon.align] ?? 0;
    const x = place.startX + Math.min(Math.max(room * share, 2), Math.max(room - 2, 2));
    const y = place.endY - ICON - Math.max(2, (place.endY - place.startY - ICON) / 2);
    context.drawImage(image, x, y, ICON, ICON);
  }
}

const ALIGNED: Readonly<Partial<Record<HorizontalAlign, number>>> = {
  [HorizontalAlign.CENTER]: 0.5,
  [HorizontalAlign.RIGHT]: 1,
};

/** By style and index from the lowest; the library counts from the highest. */
const icons = new Map<string, HTMLImageElement>();

/** Resolves when the icons can be drawn; a grid that is drawn before shows none. */
export const loadConditionDrawings = async (): Promise<void> => {
  SpreadsheetExtensionRegistry.add(BarDrawing);
  SpreadsheetExtensionRegistry.add(IconDrawing);
  const loading = Object.entries(iconMap).flatMap(([style, addresses]) =>
    addresses.map((address, place) => {
      const image = new Image();
      image.src = address;
      icons.set(`${style} ${addresses.length - 1 - place}`, image);
      // An icon that cannot be decoded is left out of the drawing.
      return image.decode().catch(() => undefined);
    }),
  );
  await Promise.all(loading);
};
