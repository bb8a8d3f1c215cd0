import type { XlsxPackage } from './package';
import { relationshipsPart } from './relationships';
import { DECLARATION, tag } from './write-text';
import { XmlPatch } from './splice';
import { parseXml, type XmlElement } from './xml-tree';
import { writeZip, type ZipOutput } from './zip';

const CONTENT_TYPES = '[Content_Types].xml';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A part's path as seen from another part: `../customXml/item1.xml`. */
const relativeTarget = (source: string, part: string): string => {
  const from = source.split('/').slice(0, -1);
  const to = part.split('/');
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
};

/** Changes to a package, gathered part by part; entries nobody touched are copied still compressed. */
export class PackageEdits {
  /** Parts by lower-case name: their new text, or null for removed. */
  readonly #parts = new Map<string, { name: string; text: string | null }>();

  constructor(readonly source: XlsxPackage | null) {}

  get changed(): boolean {
    return this.#parts.size > 0;
  }

  has(name: string): boolean {
    const edited = this.#parts.get(name.toLowerCase());
    return edited ? edited.text !== null : (this.source?.has(name) ?? false);
  }

  partNames(): string[] {
    const made = [...this.#parts.values()].map((one) => one.name);
    return [...new Set([...(this.source?.partNames() ?? []), ...made])].filter((name) =>
      this.has(name),
    );
  }

  text(name: string): string {
    const edited = this.#parts.get(name.toLowerCase());
    if (edited?.text !== null && edited?.text !== undefined) return edited.text;
    if (!this.source || edited) throw new Error(`no part ${name}`);
    return this.source.text(name);
  }

  xml(name: string, leaves: readonly string[] = []): XmlElement {
    return parseXml(this.text(name), name, leaves);
  }

  set(name: string, text: string): void {
    this.#parts.set(name.toLowerCase(), { name, text });
  }

  /** A new part with its content type. */
  add(name: string, text: string, contentType: string): void {
    this.set(name, text);
    const root = this.xml(CONTENT_TYPES);
    const patch = new XmlPatch(root);
    patch.append(root, tag('Override', { PartName: `/${name}`, ContentType: contentType }));
    this.set(CONTENT_TYPES, patch.text());
  }

  /** A new part whose type its extension says, which is declared here where it is not. */
  addByExtension(name: string, text: string, contentType: string): void {
    this.set(name, text);
    const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    const root = this.xml(CONTENT_TYPES);
    if (root.all('Default').some((one) => one.attribute('Extension')?.toLowerCase() === extension))
      return;
    const patch = new XmlPatch(root);
    const xml = tag('Default', { Extension: extension, ContentType: contentType });
    patch.insert(root, 'Default', xml, ['Default', 'Override']);
    this.set(CONTENT_TYPES, patch.text());
  }

  /** Takes a part out, with its own relationships and its content type; who points to it is the caller's part. */
  remove(name: string): void {
    for (const gone of [name, relationshipsPart(name)])
      if (this.has(gone)) this.#parts.set(gone.toLowerCase(), { name: gone, text: null });
    const root = this.xml(CONTENT_TYPES);
    const override = root
      .all('Override')
      .find((one) => one.attribute('PartName')?.toLowerCase() === `/${name.toLowerCase()}`);
    if (!override) return;
    const patch = new XmlPatch(root);
    patch.remove(override);
    this.set(CONTENT_TYPES, patch.text());
  }

  /** The first of `name1.xml`, `name2.xml`, … that is free; `pattern` has a `#` for the number. */
  freeName(pattern: string): string {
    for (let number = 1; ; number++) {
      const name = pattern.replace('#', String(number));
      if (!this.has(name) && !(this.source?.has(name) ?? false)) return name;
    }
  }

  #relationships(source: string): XmlElement {
    const part = relationshipsPart(source);
    if (!this.has(part))
      this.addByExtension(
        part,
        `${DECLARATION}${tag('Relationships', { xmlns: PACKAGE_RELATIONSHIPS })}`,
        'application/vnd.openxmlformats-package.relationships+xml',
      );
    return this.xml(part);
  }

  /** Relates a part to another (or to an address outside) and answers the relationship's new id. */
  relate(source: string, type: string, target: { part: string } | { address: string }): string {
    const root = this.#relationships(source);
    const taken = new Set(root.children.map((one) => one.attribute('Id')));
    let number = root.children.length + 1;
    while (taken.has(`rId${number}`)) number++;
    const patch = new XmlPatch(root);
    const attributes =
      'part' in target
        ? { Target: relativeTarget(source, target.part) }
        : { Target: target.address, TargetMode: 'External' };
    patch.append(root, tag('Relationship', { Id: `rId${number}`, Type: type, ...attributes }));
    this.set(relationshipsPart(source), patch.text());
    return `rId${number}`;
  }

  unrelate(source: string, id: string): void {
    const root = this.#relationships(source);
    const patch = new XmlPatch(root);
    for (const one of root.children) if (one.attribute('Id') === id) patch.remove(one);
    if (patch.changed) this.set(relationshipsPart(source), patch.text());
  }

  /** The package as a file; the entries it came with stay in their order, new ones follow. */
  zip(): Uint8Array {
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    const left = new Map(this.#parts);
    const outputs: ZipOutput[] = [];
    for (const entry of this.source?.entries ?? []) {
      const key = entry.name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
      const edited = left.get(key);
      left.delete(key);
      if (!edited) outputs.push(entry);
      else if (edited.text !== null) outputs.push({ name: entry.name, bytes: bytes(edited.text) });
    }
    for (const { name, text } of left.values())
      if (text !== null) outputs.push({ name, bytes: bytes(text) });
    return writeZip(outputs);
  }
}
