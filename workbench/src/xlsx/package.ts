import { parseXml, type XmlElement } from './xml-tree';
import { recognise } from './recognise';
import { Refusal } from './refusals';
import { readRelationships, type Relationship, relationshipsPart } from './relationships';
import { decodePart } from './part-text';
import { readZip, unpack, type ZipEntry, type ZipLimits } from './zip';

const CONTENT_TYPES = '[Content_Types].xml';

const partName = (entryName: string): string => entryName.replaceAll('\\', '/').replace(/^\/+/, '');

/**
 * An Open Packaging Conventions package (ECMA-376 part 2) as it was opened: parts by name, ignoring case,
 * without a leading `/`; each unpacked when first asked for. Never changed: a saver writes a new file from
 * its entries.
 */
export class XlsxPackage {
  readonly #entries = new Map<string, ZipEntry>();
  readonly #names = new Map<string, string>();
  readonly #texts = new Map<string, string>();
  readonly #rels = new Map<string, readonly Relationship[]>();
  readonly #defaultTypes = new Map<string, string>();
  readonly #typesOfParts = new Map<string, string>();

  private constructor(
    /** In the file's order, folders included: what a saver copies. */
    readonly entries: readonly ZipEntry[],
    /** The whole file, as it was given. */
    readonly file: Uint8Array,
  ) {
    for (const entry of entries) {
      const name = partName(entry.name);
      if (name === '' || name.endsWith('/')) continue;
      const key = name.toLowerCase();
      if (this.#entries.has(key)) throw new Refusal('damaged', `two parts are named ${name}`);
      this.#entries.set(key, entry);
      this.#names.set(key, name);
    }
    if (!this.has(CONTENT_TYPES)) throw new Refusal('not-a-workbook');
    for (const element of this.xml(CONTENT_TYPES).seen()) {
      const type = element.attribute('ContentType') ?? '';
      if (element.name === 'Default')
        this.#defaultTypes.set((element.attribute('Extension') ?? '').toLowerCase(), type);
      if (element.name === 'Override')
        this.#typesOfParts.set(partName(element.attribute('PartName') ?? '').toLowerCase(), type);
    }
  }

  /** Throws a `Refusal` for anything but a readable package; whether it is a workbook comes later. */
  static open(bytes: Uint8Array, limits?: ZipLimits): XlsxPackage {
    recognise(bytes);
    return new XlsxPackage(readZip(bytes, limits), bytes);
  }

  partNames(): string[] {
    return [...this.#names.values()];
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  /** The packed entry, for copying it as it is. */
  entry(name: string): ZipEntry | undefined {
    return this.#entries.get(name.toLowerCase());
  }

  bytes(name: string): Uint8Array {
    const entry = this.entry(name);
    if (!entry) throw new Refusal('damaged', `${name} is missing`);
    return unpack(entry);
  }

  /** A part's text without a byte order mark; one in UTF-16 is declared as UTF-8, as it would be written. */
  text(name: string): string {
    const key = name.toLowerCase();
    let text = this.#texts.get(key);
    if (text === undefined) this.#texts.set(key, (text = decodePart(this.bytes(name), name)));
    return text;
  }

  xml(name: string, leaves: readonly string[] = []): XmlElement {
    return parseXml(this.text(name), name, leaves);
  }

  /** The relationships of a part, or of the package for ''; none where it has no such part. */
  rels(name: string): readonly Relationship[] {
    const key = name.toLowerCase();
    let found = this.#rels.get(key);
    if (!found) {
      const part = relationshipsPart(name);
      found = this.has(part) ? readRelationships(name, this.xml(part)) : [];
      this.#rels.set(key, found);
    }
    return found;
  }

  /** The first related part of a kind (`styles`, `sharedStrings`) that is there. */
  related(name: string, kind: string): string | undefined {
    return (
      this.rels(name).find((rel) => rel.kind === kind && rel.part !== null && this.has(rel.part))
        ?.part ?? undefined
    );
  }

  /** '' where none is declared. */
  contentType(name: string): string {
    const key = name.toLowerCase();
    return (
      this.#typesOfParts.get(key) ??
      this.#defaultTypes.get(key.slice(key.lastIndexOf('.') + 1)) ??
      ''
    );
  }
}
