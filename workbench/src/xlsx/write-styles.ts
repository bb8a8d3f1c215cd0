import type { CellFormat } from '../document/cell';
import type { CustomRule } from '../document/sheet';
import { type Attributes, tag } from './write-text';
import type { XmlElement } from './xml-tree';

/** Built-in formats (ECMA-376 part 1, 18.8.30) that mean the same in every locale. */
export const NUMBER_FORMATS: ReadonlyMap<string, number> = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['0.00E+00', 11],
  ['# ?/?', 12],
  ['# ??/??', 13],
  ['@', 49],
]);

/** `#RRGGBB` as the file's opaque ARGB. */
export const argb = (color: string): string => `FF${color.slice(1).toUpperCase()}`;

type Font = CellFormat['font'];
type Borders = CellFormat['borders'];

const attributesOf = (element: XmlElement): Attributes =>
  Object.fromEntries(
    element.attributes
      .filter((one) => one.prefix !== 'xmlns' && one.qualified !== 'xmlns')
      .map((one) => [one.qualified, one.value]),
  );

/** An element of the styles part to be put into a new one; extensions belong to the old one alone. */
export const copyXml = (element: XmlElement): string =>
  tag(
    element.name,
    attributesOf(element),
    element.children
      .filter((child) => child.name !== 'extLst')
      .map(copyXml)
      .join(''),
  );

/** The order in which Excel writes a font's parts; the standard asks for none. */
const FONT_PARTS =
  'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(
    ' ',
  );

/** A font made from the one that the cell had: only what changed is new. */
export const fontXml = (font: Font, old: Font, from: XmlElement | undefined): string => {
  const parts = new Map((from?.children ?? []).map((child) => [child.name, copyXml(child)]));
  const set = (name: string, xml: string): void => {
    if (xml === '') parts.delete(name);
    else parts.set(name, xml);
  };
  const changed = (key: keyof Font): boolean => !from || font[key] !== old[key];
  if (changed('bold')) set('b', font.bold ? tag('b') : '');
  if (changed('italic')) set('i', font.italic ? tag('i') : '');
  if (changed('strikethrough')) set('strike', font.strikethrough ? tag('strike') : '');
  if (changed('underline')) set('u', font.underline ? tag('u') : '');
  if (changed('size')) set('sz', tag('sz', { val: font.size }));
  if (changed('color'))
    set('color', font.color === '' ? '' : tag('color', { rgb: argb(font.color) }));
  if (changed('name')) {
    set('name', tag('name', { val: font.name }));
    // Another face belongs to no theme, and its family is not known.
    for (const name of ['family', 'charset', 'scheme']) parts.delete(name);
  }
  return tag('font', {}, FONT_PARTS.map((name) => parts.get(name) ?? '').join(''));
};

export const fillXml = (color: string): string =>
  tag(
    'fill',
    {},
    tag(
      'patternFill',
      { patternType: 'solid' },
      tag('fgColor', { rgb: argb(color) }) + tag('bgColor', { indexed: 64 }),
    ),
  );

const EDGES = ['left', 'right', 'top', 'bottom'] as const;

/** Borders made from those that the cell had: an edge that did not change keeps its style and colour. */
export const borderXml = (borders: Borders, old: Borders, from: XmlElement | undefined): string => {
  const edge = (name: (typeof EDGES)[number]): string => {
    const line = borders[name];
    const kept = from?.child(name);
    if (kept && JSON.stringify(line) === JSON.stringify(old[name])) return copyXml(kept);
    if (!line) return tag(name);
    const color =
      line.color === '' ? tag('color', { auto: 1 }) : tag('color', { rgb: argb(line.color) });
    return tag(name, { style: line.style }, color);
  };
  const diagonal = from?.child('diagonal');
  return tag(
    'border',
    from ? attributesOf(from) : {},
    EDGES.map(edge).join('') + (diagonal ? copyXml(diagonal) : tag('diagonal')),
  );
};

/** The look of a rule (CT_Dxf): there, unlike in cells, a solid fill's colour is the background's. */
export const dxfXml = (look: Pick<CustomRule, 'font' | 'fill'>): string => {
  const { font, fill } = look;
  const fontParts =
    (font?.bold === undefined ? '' : tag('b', font.bold ? {} : { val: 0 })) +
    (font?.italic === undefined ? '' : tag('i', font.italic ? {} : { val: 0 })) +
    (font?.color ? tag('color', { rgb: argb(font.color) }) : '');
  return tag(
    'dxf',
    {},
    (fontParts === '' ? '' : tag('font', {}, fontParts)) +
      (fill ? tag('fill', {}, tag('patternFill', {}, tag('bgColor', { rgb: argb(fill) }))) : ''),
  );
};

/** '' where nothing but the defaults is left. An indent shows only on a side, which Excel then makes the left one. */
export const alignmentXml = (
  format: CellFormat,
  old: CellFormat,
  from: XmlElement | undefined,
): string => {
  const attributes: Record<string, string | number | boolean | undefined> = from
    ? { ...attributesOf(from) }
    : {};
  const { horizontalAlignment, verticalAlignment, wrapText, indentLevel } = format;
  if (horizontalAlignment !== old.horizontalAlignment)
    attributes['horizontal'] =
      horizontalAlignment === 'General' ? undefined : horizontalAlignment.toLowerCase();
  if (verticalAlignment !== old.verticalAlignment)
    attributes['vertical'] =
      verticalAlignment === 'Bottom' ? undefined : verticalAlignment.toLowerCase();
  if (wrapText !== old.wrapText) attributes['wrapText'] = wrapText || undefined;
  if (indentLevel !== old.indentLevel) {
    attributes['indent'] = indentLevel || undefined;
    if (indentLevel > 0) attributes['horizontal'] ??= 'left';
  }
  return Object.values(attributes).every((value) => value === undefined)
    ? ''
    : tag('alignment', attributes);
};
