import { type CellFormat, DEFAULT_FORMAT } from '../document/cell';
import { BUILT_IN_NUMBER_FORMATS } from './number-formats';
import { readColor } from './read-color';
import type { Theme } from './read-theme';
import type { XmlElement } from './xml-tree';

type Font = CellFormat['font'];
type Borders = CellFormat['borders'];
type BorderStyle = NonNullable<Borders['top']>['style'];

/** What a conditional format changes in the looks of a cell; '' and undefined change nothing. */
export interface DifferentialFormat {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color: string;
  readonly fill: string;
}

export interface Styles {
  /** By index in `cellXfs`; at least one. */
  readonly formats: readonly CellFormat[];
  /** By index in `dxfs`. */
  readonly differential: readonly DifferentialFormat[];
}

/** `<b/>` and `<b val="1"/>` are on, `<b val="0"/>` is off. */
const on = (element: XmlElement | undefined): boolean => element?.flag('val', true) ?? false;

const readFont = (element: XmlElement, theme: Theme): Font => {
  const scheme = element.child('scheme')?.attribute('val');
  const name =
    scheme === 'major'
      ? theme.majorFont
      : scheme === 'minor'
        ? theme.minorFont
        : element.child('name')?.attribute('val');
  const underline = element.child('u');
  return {
    name: name ?? DEFAULT_FORMAT.font.name,
    size: element.child('sz')?.number('val') ?? DEFAULT_FORMAT.font.size,
    bold: on(element.child('b')),
    italic: on(element.child('i')),
    underline: underline !== undefined && underline.attribute('val') !== 'none',
    strikethrough: on(element.child('strike')),
    color: readColor(element.child('color'), theme) || DEFAULT_FORMAT.font.color,
  };
};

/** A pattern other than solid counts by its background, where it has one. */
const readFill = (element: XmlElement, theme: Theme): string => {
  const pattern = element.child('patternFill');
  const type = pattern?.attribute('patternType') ?? 'none';
  if (type === 'none') return '';
  return readColor(pattern?.child(type === 'solid' ? 'fgColor' : 'bgColor'), theme);
};

/** The nearest of the lines that a cell format knows. */
const LINES: Readonly<Record<string, BorderStyle>> = {
  thin: 'thin',
  medium: 'medium',
  thick: 'thick',
  double: 'thick',
  hair: 'hair',
  dotted: 'dotted',
  dashed: 'dotted',
  dashDot: 'dotted',
  dashDotDot: 'dotted',
  slantDashDot: 'medium',
  mediumDashed: 'medium',
  mediumDashDot: 'medium',
  mediumDashDotDot: 'medium',
};
/** Strict files say start and end. */
const EDGES = { top: 'top', bottom: 'bottom', left: 'start', right: 'end' } as const;

const readBorders = (element: XmlElement, theme: Theme): Borders => {
  const borders: Record<string, { style: BorderStyle; color: string }> = {};
  for (const [edge, strict] of Object.entries(EDGES)) {
    const line = element.child(edge) ?? element.child(strict);
    const style = LINES[line?.attribute('style') ?? ''];
    if (style) borders[edge] = { style, color: readColor(line?.child('color'), theme) };
  }
  return borders;
};

const HORIZONTAL: Readonly<Record<string, CellFormat['horizontalAlignment']>> = {
  left: 'Left',
  center: 'Center',
  centerContinuous: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  distributed: 'Justify',
};
const VERTICAL: Readonly<Record<string, CellFormat['verticalAlignment']>> = {
  top: 'Top',
  center: 'Center',
  justify: 'Justify',
  distributed: 'Justify',
};

const readDifferential = (element: XmlElement, theme: Theme): DifferentialFormat => {
  const font = element.child('font');
  const pattern = element.at('fill', 'patternFill');
  const [bold, italic] = [font?.child('b'), font?.child('i')];
  return {
    ...(bold && { bold: on(bold) }),
    ...(italic && { italic: on(italic) }),
    color: readColor(font?.child('color'), theme),
    // Here a fill without a pattern is solid, in its background colour (as Excel writes it).
    fill:
      readColor(pattern?.child('bgColor'), theme) || readColor(pattern?.child('fgColor'), theme),
  };
};

/** The style sheet, with the theme's colours and fonts put in. Each xf gives a format object of its own. */
export const readStyles = (root: XmlElement, theme: Theme): Styles => {
  const list = (name: string, item: string): XmlElement[] => root.child(name)?.all(item) ?? [];
  const numberFormats = new Map(BUILT_IN_NUMBER_FORMATS);
  for (const element of list('numFmts', 'numFmt'))
    numberFormats.set(
      element.number('numFmtId') ?? -1,
      element.attribute('formatCode') ?? 'General',
    );
  const fonts = list('fonts', 'font').map((element) => readFont(element, theme));
  const fills = list('fills', 'fill').map((element) => readFill(element, theme));
  const borders = list('borders', 'border').map((element) => readBorders(element, theme));
  const formats = list('cellXfs', 'xf').map((xf): CellFormat => {
    const alignment = xf.child('alignment');
    return {
      numberFormat: numberFormats.get(xf.number('numFmtId') ?? 0) ?? 'General',
      font: fonts[xf.number('fontId') ?? 0] ?? DEFAULT_FORMAT.font,
      fill: fills[xf.number('fillId') ?? 0] ?? '',
      horizontalAlignment: HORIZONTAL[alignment?.attribute('horizontal') ?? ''] ?? 'General',
      verticalAlignment: VERTICAL[alignment?.attribute('vertical') ?? ''] ?? 'Bottom',
      wrapText: alignment?.flag('wrapText') ?? false,
      indentLevel: alignment?.number('indent') ?? 0,
      locked: xf.child('protection')?.flag('locked', true) ?? true,
      borders: borders[xf.number('borderId') ?? 0] ?? {},
    };
  });
  return {
    formats: formats.length > 0 ? formats : [{ ...DEFAULT_FORMAT }],
    differential: list('dxfs', 'dxf').map((element) => readDifferential(element, theme)),
  };
};
