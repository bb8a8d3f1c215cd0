import type { XmlElement } from './xml-tree';
import { attributeText, withPrefix } from './write-text';

export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * The text with pieces replaced at offsets of the original. Insertions at one offset keep their order;
 * pieces that overlap are a mistake of the caller's and throw.
 */
export const splice = (text: string, splices: readonly Splice[]): string => {
  const sorted = splices
    .map((one, index) => ({ one, index }))
    .sort((a, b) => a.one.from - b.one.from || a.one.to - b.one.to || a.index - b.index);
  const pieces: string[] = [];
  let at = 0;
  for (const { one } of sorted) {
    if (one.from < at || one.to < one.from)
      throw new Error(`splices overlap at character ${one.from}`);
    pieces.push(text.slice(at, one.from), one.text);
    at = one.to;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
};

interface Insertion {
  readonly rank: number;
  readonly before: number | null;
  readonly xml: string;
}

/** Gathers changes to one part and makes them at once; everything else in the part stays as it was. */
export class XmlPatch {
  readonly #splices: Splice[] = [];
  readonly #insertions = new Map<XmlElement, Insertion[]>();

  constructor(readonly root: XmlElement) {}

  get changed(): boolean {
    return this.#splices.length > 0 || this.#insertions.size > 0;
  }

  replace(from: number, to: number, text: string): void {
    this.#splices.push({ from, to, text });
  }

  /** Replaces an element by XML made here (its names get the part's prefix), or removes it for ''. */
  replaceElement(element: XmlElement, xml: string): void {
    this.replace(element.start, element.end, withPrefix(xml, this.root.prefix));
  }

  remove(element: XmlElement): void {
    this.replace(element.start, element.end, '');
  }

  /** Sets, adds or (undefined) removes an attribute without a prefix; does nothing where it is so already. */
  attribute(element: XmlElement, name: string, value: string | number | boolean | undefined): void {
    const found = element.attributes.find((one) => one.prefix === '' && one.name === name);
    const text = value === undefined ? undefined : attributeText(value);
    if (found) {
      if (text === undefined) {
        // From the white space before the name to behind the closing quote.
        const before = element.document.slice(element.start, found.from);
        const from = element.start + before.search(/\s+[^\s=]+\s*=\s*["']$/);
        this.replace(from, found.to + 1, '');
      } else if (element.document.slice(found.from, found.to) !== text)
        this.replace(found.from, found.to, text);
    } else if (text !== undefined) {
      const at = element.openEnd - (element.selfClosing ? 2 : 1);
      this.replace(at, at, ` ${name}="${text}"`);
    }
  }

  /**
   * Puts XML into an element where the schema's order of children wants it: before the first child that
   * comes later in `order`. Children of the same name stay before it.
   */
  insert(parent: XmlElement, name: string, xml: string, order: readonly string[]): void {
    const rank = order.indexOf(name);
    if (rank < 0) throw new Error(`${name} has no place in ${parent.name}`);
    const next = parent.children.find((child) => order.indexOf(named(child)) > rank);
    this.#insert(parent, rank, next, xml);
  }

  #insert(parent: XmlElement, rank: number, next: XmlElement | undefined, xml: string): void {
    const insertions = this.#insertions.get(parent) ?? [];
    insertions.push({
      rank,
      before: next?.start ?? null,
      xml: withPrefix(xml, this.root.prefix),
    });
    this.#insertions.set(parent, insertions);
  }

  /** Puts XML made here at an offset. */
  insertAt(at: number, xml: string): void {
    this.replace(at, at, withPrefix(xml, this.root.prefix));
  }

  /** Replaces what stands between an element's tags by text that is escaped already. */
  setContent(element: XmlElement, text: string): void {
    if (element.selfClosing)
      this.replace(element.openEnd - 2, element.openEnd, `>${text}</${element.qualified}>`);
    else this.replace(element.openEnd, element.contentEnd, text);
  }

  /** Puts XML before the first child of an element. */
  prepend(parent: XmlElement, xml: string): void {
    this.#insert(parent, -1, parent.children[0], xml);
  }

  /** Puts XML at the end of an element. */
  append(parent: XmlElement, xml: string): void {
    this.insert(parent, '', xml, ['']);
  }

  text(): string {
    const inserted = [...this.#insertions].flatMap(([parent, insertions]) => {
      const sorted = [...insertions].sort((a, b) => a.rank - b.rank);
      if (!parent.selfClosing)
        return sorted.map(({ before, xml }): Splice => {
          const at = before ?? parent.contentEnd;
          return { from: at, to: at, text: xml };
        });
      const xml = sorted.map((one) => one.xml).join('');
      return [
        { from: parent.openEnd - 2, to: parent.openEnd, text: `>${xml}</${parent.qualified}>` },
      ];
    });
    return splice(this.root.document, [...inserted, ...this.#splices]);
  }
}

/** The name by which a child takes its place: an `mc:AlternateContent` stands for what it holds. */
const named = (element: XmlElement): string =>
  element.name === 'AlternateContent'
    ? (element.children[0]?.children[0]?.name ?? '')
    : element.name;
