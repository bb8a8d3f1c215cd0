import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { CellFormat } from '../../src/document/cell';

/** A format's looks for the grid, but for the alignment of General, which depends on the value. */
export const cellStyle = (format: CellFormat): IStyleData => {
  const known = worked.get(format);
  if (known) return known;
  const { font, fill, borders } = format;
  const style: IStyleData = {
    ff: font.name,
    fs: font.size,
    ...(font.bold && { bl: BooleanNumber.TRUE }),
    ...(font.italic && { it: BooleanNumber.TRUE }),
    ...(font.underline && { ul: { s: BooleanNumber.TRUE } }),
    ...(font.strikethrough && { st: { s: BooleanNumber.TRUE } }),
    ...(font.color !== '' && { cl: { rgb: font.color } }),
    ...(fill !== '' && { bg: { rgb: fill } }),
    ...(Object.keys(borders).length > 0 && { bd: borderData(borders) }),
    ht: HORIZONTAL[format.horizontalAlignment],
    vt: VERTICAL[format.verticalAlignment],
    tb: format.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(format.indentLevel > 0 && indent(format)),
  };
  worked.set(format, style);
  return style;
};

/** Formats are immutable and shared, so each is worked out once. */
const worked = new WeakMap<CellFormat, IStyleData>();

const HORIZONTAL: Readonly<Record<CellFormat['horizontalAlignment'], HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Fill: HorizontalAlign.LEFT,
  Justify: HorizontalAlign.JUSTIFIED,
};

const VERTICAL: Readonly<Record<CellFormat['verticalAlignment'], VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.TOP,
};

const LINES = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
} as const;

const EDGES = { top: 't', bottom: 'b', left: 'l', right: 'r' } as const;

const borderData = (borders: CellFormat['borders']): IBorderData =>
  Object.fromEntries(
    Object.entries(borders).map(([edge, { style, color }]) => [
      EDGES[edge as keyof typeof EDGES],
      { s: LINES[style], cl: { rgb: color === '' ? '#000000' : color } },
    ]),
  );

/** One step of Excel's indentation is about three spaces of the standard font. */
const INDENT = 9;

const indent = ({ indentLevel, horizontalAlignment }: CellFormat): Pick<IStyleData, 'pd'> => ({
  pd: { [horizontalAlignment === 'Right' ? 'r' : 'l']: 2 + INDENT * indentLevel },
});
