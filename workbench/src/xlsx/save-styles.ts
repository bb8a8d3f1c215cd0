import { type CellFormat, DEFAULT_FORMAT } from '../document/cell';
import { XmlPatch } from './splice';
import {
  alignmentXml,
  borderXml,
  copyXml,
  dxfXml,
  fillXml,
  fontXml,
  NUMBER_FORMATS,
} from './write-styles';
import { tag } from './write-text';
import { parseXml, type XmlElement } from './xml-tree';

/** CT_Stylesheet's children (ECMA-376 part 1, 18.8.39). */
const ORDER =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(
    ' ',
  );
const FIRST_CUSTOM_NUMBER_FORMAT = 164;

/** The style that a cell had: its index in the file and the format as it was read. */
export interface BaseStyle {
  readonly xf: number;
  readonly format: CellFormat;
}

const hasExtension = (element: XmlElement): boolean =>
  element.children.some((child) => child.name === 'extLst' || hasExtension(child));

/** A list such as `fonts`: what it holds, and what is added behind. */
class StyleList {
  readonly added: string[] = [];
  readonly #existing: readonly XmlElement[];
  #indexes: Map<string, number> | null = null;

  constructor(
    readonly name: string,
    readonly element: XmlElement | undefined,
  ) {
    this.#existing = element?.children ?? [];
  }

  get length(): number {
    return this.#existing.length + this.added.length;
  }

  at(index: number): XmlElement | undefined {
    return this.#existing[index];
  }

  /** The place of what may be there already, as from an earlier save; else it is added. */
  indexOf(xml: string): number {
    const indexes = (this.#indexes ??= this.#index());
    let index = indexes.get(xml);
    if (index === undefined) {
      index = this.length;
      this.added.push(xml);
      indexes.set(xml, index);
    }
    return index;
  }

  #index(): Map<string, number> {
    const indexes = new Map<string, number>();
    this.#existing.forEach((one, index) => {
      const xml = copyXml(one);
      // What a copy leaves out makes it another one.
      if (!hasExtension(one) && !indexes.has(xml)) indexes.set(xml, index);
    });
    return indexes;
  }
}

/**
 * A workbook's styles part, to which new formats are only ever added, so that every index in the file
 * keeps its meaning. A changed format is made from the cell's own style: what it doesn't change (a theme
 * colour, a rotation, a border that this model has no word for) is taken over.
 */
export class StyleBook {
  readonly #root: XmlElement;
  readonly #lists: Readonly<Record<'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs', StyleList>>;
  readonly #numberFormats = new Map<string, number>();
  readonly #newNumberFormats: string[] = [];
  readonly #read = new Map<CellFormat, number>();
  readonly #byFormat = new Map<number, Map<CellFormat, number>>();

  constructor(
    text: string,
    /** The formats as they were read, by index. */
    formats: readonly CellFormat[],
  ) {
    formats.forEach((format, index) => this.#read.set(format, index));
    const root = (this.#root = parseXml(text, 'the styles part'));
    const list = (name: string): StyleList => new StyleList(name, root.child(name));
    this.#lists = {
      fonts: list('fonts'),
      fills: list('fills'),
      borders: list('borders'),
      cellXfs: list('cellXfs'),
      dxfs: list('dxfs'),
    };
    for (const one of root.child('numFmts')?.children ?? [])
      this.#numberFormats.set(one.attribute('formatCode') ?? '', one.number('numFmtId') ?? 0);
  }

  #numberFormat(code: string): number {
    const known = NUMBER_FORMATS.get(code) ?? this.#numberFormats.get(code);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_CUSTOM_NUMBER_FORMAT - 1, ...this.#numberFormats.values()) + 1;
    this.#numberFormats.set(code, id);
    this.#newNumberFormats.push(tag('numFmt', { numFmtId: id, formatCode: code }));
    return id;
  }

  /** The index (`s`) of a format, made from the style that the cell had. */
  xf(format: CellFormat, base: BaseStyle): number {
    if (format === base.format) return base.xf;
    const read = format === DEFAULT_FORMAT ? 0 : this.#read.get(format);
    if (read !== undefined) return read;
    let known = this.#byFormat.get(base.xf);
    if (!known) this.#byFormat.set(base.xf, (known = new Map<CellFormat, number>()));
    let index = known.get(format);
    if (index === undefined) known.set(format, (index = this.#make(format, base)));
    return index;
  }

  #make(format: CellFormat, base: BaseStyle): number {
    const { fonts, fills, borders, cellXfs } = this.#lists;
    const old = base.format;
    const from = cellXfs.at(base.xf);
    const id = (name: string): number => from?.number(name) ?? 0;
    const same = (part: keyof CellFormat): boolean =>
      JSON.stringify(format[part]) === JSON.stringify(old[part]);
    if ((Object.keys(format) as (keyof CellFormat)[]).every(same)) return base.xf;
    const ids = {
      numFmtId: same('numberFormat') ? id('numFmtId') : this.#numberFormat(format.numberFormat),
      fontId: same('font')
        ? id('fontId')
        : fonts.indexOf(fontXml(format.font, old.font, fonts.at(id('fontId')))),
      fillId: same('fill')
        ? id('fillId')
        : format.fill === ''
          ? 0
          : fills.indexOf(fillXml(format.fill)),
      borderId: same('borders')
        ? id('borderId')
        : borders.indexOf(borderXml(format.borders, old.borders, borders.at(id('borderId')))),
      // Without named styles there is none that it could be the number of.
      xfId: this.#root.child('cellStyleXfs') ? id('xfId') : undefined,
    };
    const alignment = alignmentXml(format, old, from?.child('alignment'));
    const kept = from?.child('protection');
    const protection = !same('locked')
      ? tag('protection', { locked: format.locked, hidden: kept?.attribute('hidden') })
      : kept
        ? copyXml(kept)
        : '';
    const applied = (name: string, changed: boolean): string | true | undefined =>
      changed ? true : from?.attribute(name);
    const xml = tag(
      'xf',
      {
        ...ids,
        quotePrefix: from?.attribute('quotePrefix'),
        pivotButton: from?.attribute('pivotButton'),
        applyNumberFormat: applied('applyNumberFormat', !same('numberFormat')),
        applyFont: applied('applyFont', !same('font')),
        applyFill: applied('applyFill', !same('fill')),
        applyBorder: applied('applyBorder', !same('borders')),
        applyAlignment: applied('applyAlignment', alignment !== ''),
        applyProtection: applied('applyProtection', protection !== ''),
      },
      alignment + protection,
    );
    return cellXfs.indexOf(xml);
  }

  /** The index of a conditional format's look. */
  dxf(look: Parameters<typeof dxfXml>[0]): number {
    return this.#lists.dxfs.indexOf(dxfXml(look));
  }

  /** The part's new text, or null where nothing was added. */
  text(): string | null {
    const patch = new XmlPatch(this.#root);
    const grow = (name: string, element: XmlElement | undefined, xml: readonly string[]): void => {
      if (xml.length === 0) return;
      if (!element) {
        patch.insert(this.#root, name, tag(name, { count: xml.length }, xml.join('')), ORDER);
        return;
      }
      patch.attribute(element, 'count', element.children.length + xml.length);
      patch.append(element, xml.join(''));
    };
    grow('numFmts', this.#root.child('numFmts'), this.#newNumberFormats);
    for (const list of Object.values(this.#lists)) grow(list.name, list.element, list.added);
    return patch.changed ? patch.text() : null;
  }
}
