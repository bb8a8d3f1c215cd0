import { type XmlAttribute, XmlScanner, readAttributes, textBetween } from './xml-scanner';

/**
 * An element with its offsets in the part's text: `start` at its `<`, `openEnd` behind its open tag's `>`,
 * `contentEnd` at its close tag's `<`, `end` behind that tag. `<a/>` has openEnd = contentEnd = end.
 */
export class XmlElement {
  readonly children: XmlElement[] = [];
  contentEnd = 0;
  end = 0;
  #attributes: XmlAttribute[] | null = null;

  constructor(
    readonly document: string,
    readonly prefix: string,
    readonly name: string,
    readonly start: number,
    readonly openEnd: number,
    readonly selfClosing: boolean,
    readonly parent: XmlElement | null,
  ) {}

  /** As written, with its prefix. */
  get qualified(): string {
    return this.prefix === '' ? this.name : `${this.prefix}:${this.name}`;
  }

  get attributes(): readonly XmlAttribute[] {
    return (this.#attributes ??= readAttributes(
      this.document,
      this.start + 1 + this.qualified.length,
      this.openEnd - (this.selfClosing ? 2 : 1),
    ));
  }

  /** The attribute without a prefix. */
  attribute(name: string): string | undefined {
    return this.attributes.find((found) => found.prefix === '' && found.name === name)?.value;
  }

  /** The attribute of that local name under some prefix, such as `r:id` whatever `r` is called. */
  prefixed(name: string): string | undefined {
    return this.attributes.find(
      (found) => found.prefix !== '' && found.prefix !== 'xmlns' && found.name === name,
    )?.value;
  }

  number(name: string): number | undefined {
    const written = this.attribute(name);
    const value = written === undefined || written.trim() === '' ? NaN : Number(written);
    return Number.isFinite(value) ? value : undefined;
  }

  /** xsd:boolean: `1`, `true`, `on`. */
  flag(name: string, otherwise = false): boolean {
    const written = this.attribute(name);
    return written === undefined ? otherwise : ['1', 'true', 'on'].includes(written.trim());
  }

  /** The first child of that local name. */
  child(name: string): XmlElement | undefined {
    return this.seen().find((child) => child.name === name);
  }

  all(name: string): XmlElement[] {
    return this.seen().filter((child) => child.name === name);
  }

  /** The element down a path of local names. */
  at(...path: string[]): XmlElement | undefined {
    return path.reduce<XmlElement | undefined>((element, name) => element?.child(name), this);
  }

  /**
   * The children with `mc:AlternateContent` replaced by its fallback: no extension is understood here
   * (ECMA-376 part 3, 10.2.1), so that is what a reader must take.
   */
  seen(): readonly XmlElement[] {
    if (!this.children.some((child) => child.name === 'AlternateContent')) return this.children;
    return this.children.flatMap((child) =>
      child.name === 'AlternateContent'
        ? child.children.filter((each) => each.name === 'Fallback').flatMap((each) => each.seen())
        : [child],
    );
  }

  /** All descendants of that local name, in document order. */
  descendants(name: string): XmlElement[] {
    const found: XmlElement[] = [];
    const waiting: XmlElement[] = [this];
    for (let element = waiting.pop(); element; element = waiting.pop()) {
      if (element !== this && element.name === name) found.push(element);
      for (const child of [...element.seen()].reverse()) waiting.push(child);
    }
    return found;
  }

  /** All text inside, decoded. */
  text(): string {
    return textBetween(this.document, this.openEnd, this.contentEnd);
  }
}

/**
 * The tree of a part. Elements named in `leaves` (a sheet's `sheetData`) keep their offsets but get no
 * children: a scanner walks those. Throws a `Refusal` where the XML is damaged or has no element.
 */
export const parseXml = (text: string, part = '', leaves: readonly string[] = []): XmlElement => {
  const scanner = new XmlScanner(text, part);
  let root: XmlElement | null = null;
  let current: XmlElement | null = null;
  while (scanner.next()) {
    if (scanner.kind === 'open') {
      const { prefix, name, start, end, selfClosing } = scanner;
      const element: XmlElement = new XmlElement(
        text,
        prefix,
        name,
        start,
        end,
        selfClosing,
        current,
      );
      if (current) current.children.push(element);
      else root ??= element;
      current = element;
      if (!leaves.includes(name)) continue;
      scanner.skip();
    }
    if (!current) continue;
    current.contentEnd = current.selfClosing ? scanner.end : scanner.start;
    current.end = scanner.end;
    current = current.parent;
  }
  if (!root) throw scanner.damaged('no element');
  return root;
};
