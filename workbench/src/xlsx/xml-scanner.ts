import { Refusal } from './refusals';
import { decodeXml } from './xml-text';

export interface XmlAttribute {
  /** As written, with any prefix. */
  readonly qualified: string;
  readonly prefix: string;
  readonly name: string;
  /** Entities resolved. */
  readonly value: string;
  /** Offsets of the value between its quotes. */
  readonly from: number;
  readonly to: number;
}

const BANG = 33;
const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const COLON = 58;
const GREATER = 62;
const QUESTION = 63;
const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;

/**
 * Walks over XML tag by tag, keeping offsets into the text so that others can splice it. It checks that
 * tags nest and knows names by their local part: a workbook's parts may use any prefix. A DOCTYPE,
 * a tag that doesn't close or markup cut off is refused.
 */
export class XmlScanner {
  /** The tag at hand, from its `<` to behind its `>`. */
  start = 0;
  end = 0;
  /** Without its prefix. */
  name = '';
  prefix = '';
  /** `close` also answers for the end of `<a/>`, right after its `open`. */
  kind: 'open' | 'close' = 'close';
  selfClosing = false;
  #pendingClose = false;
  #nameEnd = 0;
  readonly #open: string[] = [];

  constructor(
    readonly text: string,
    /** Named in refusals. */
    readonly part = '',
    from = 0,
    readonly limit = text.length,
  ) {
    this.end = from;
  }

  /** How many elements are open, the one at hand included when it was just opened. */
  get depth(): number {
    return this.#open.length;
  }

  damaged(what = `at character ${this.start}`): Refusal {
    return new Refusal('damaged', `${this.part}, ${what}`);
  }

  /** Goes to the next tag; false at the end of the text. */
  next(): boolean {
    if (this.#pendingClose) {
      this.#pendingClose = false;
      this.kind = 'close';
      this.#open.pop();
      return true;
    }
    const { text } = this;
    let at = this.end;
    for (;;) {
      at = text.indexOf('<', at);
      if (at < 0 || at >= this.limit) {
        this.start = this.limit;
        if (this.#open.length > 0) throw this.damaged();
        return false;
      }
      const code = text.charCodeAt(at + 1);
      if (code !== BANG && code !== QUESTION) {
        this.start = at;
        if (code === SLASH) this.#readClose(at);
        else this.#readOpen(at);
        return true;
      }
      this.start = at;
      at = this.#skipMarkup(at, code);
    }
  }

  #skipMarkup(at: number, code: number): number {
    const until = (mark: string, from: number): number => {
      const found = this.text.indexOf(mark, from);
      if (found < 0) throw this.damaged();
      return found + mark.length;
    };
    if (code === QUESTION) return until('?>', at + 2);
    if (this.text.startsWith('<!--', at)) return until('-->', at + 4);
    if (this.text.startsWith('<![CDATA[', at)) return until(']]>', at + 9);
    if (/^<!doctype/i.test(this.text.slice(at, at + 9))) throw new Refusal('doctype', this.part);
    throw this.damaged();
  }

  #readName(from: number): number {
    const { text } = this;
    let at = from;
    let colon = -1;
    for (; at < this.limit; at++) {
      const code = text.charCodeAt(at);
      if (code === GREATER || code === SLASH || isSpace(code)) break;
      if (code === COLON) colon = at;
    }
    if (at === from || at >= this.limit) throw this.damaged();
    this.prefix = colon < 0 ? '' : text.slice(from, colon);
    this.name = text.slice(colon < 0 ? from : colon + 1, at);
    this.#nameEnd = at;
    return at;
  }

  #readOpen(start: number): void {
    const { text } = this;
    let at = this.#readName(start + 1);
    for (; ; at++) {
      if (at >= this.limit) throw this.damaged();
      const code = text.charCodeAt(at);
      if (code === GREATER) break;
      if (code === QUOTE || code === APOSTROPHE) {
        at = text.indexOf(code === QUOTE ? '"' : "'", at + 1);
        if (at < 0) throw this.damaged();
      }
    }
    this.kind = 'open';
    this.selfClosing = text.charCodeAt(at - 1) === SLASH;
    this.#pendingClose = this.selfClosing;
    this.end = at + 1;
    this.#open.push(this.name);
  }

  #readClose(start: number): void {
    const at = this.#readName(start + 2);
    const end = this.text.indexOf('>', at);
    if (end < 0 || end >= this.limit || this.#open.pop() !== this.name) throw this.damaged();
    this.kind = 'close';
    this.selfClosing = false;
    this.end = end + 1;
  }

  /** The open tag's attributes in their order, namespace declarations included. */
  attributes(): XmlAttribute[] {
    return readAttributes(this.text, this.#nameEnd, this.end - (this.selfClosing ? 2 : 1));
  }

  /** The value of the attribute without a prefix; undefined where the tag has none. */
  attribute(name: string): string | undefined {
    const tag = this.text.slice(this.#nameEnd, this.end);
    for (let at = 0; ;) {
      const equals = tag.indexOf('=', at);
      if (equals < 0) return undefined;
      let open = equals + 1;
      while (isSpace(tag.charCodeAt(open))) open++;
      const close = tag.indexOf(tag.charAt(open), open + 1);
      if (close < 0) return undefined;
      if (tag.slice(at, equals).trim() === name) return decodeXml(tag.slice(open + 1, close));
      at = close + 1;
    }
  }

  /** Goes to the end of the element that was just opened. */
  skip(): void {
    const depth = this.depth;
    while (this.depth >= depth && this.next());
  }

  /** The text directly and indirectly in the element that was just opened, decoded; goes to its end. */
  readText(): string {
    const from = this.end;
    const selfClosing = this.selfClosing;
    this.skip();
    return selfClosing ? '' : textBetween(this.text, from, this.start);
  }
}

const ATTRIBUTE = /([^\s=<>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

export const readAttributes = (text: string, from: number, to: number): XmlAttribute[] => {
  const found: XmlAttribute[] = [];
  for (const match of text.slice(from, to).matchAll(ATTRIBUTE)) {
    const qualified = match[1] ?? '';
    const colon = qualified.indexOf(':');
    const raw = match[2] ?? match[3] ?? '';
    const end = from + match.index + match[0].length - 1;
    found.push({
      qualified,
      prefix: colon < 0 ? '' : qualified.slice(0, colon),
      name: qualified.slice(colon + 1),
      value: decodeXml(raw),
      from: end - raw.length,
      to: end,
    });
  }
  return found;
};

/** Character data between two offsets without its tags, comments and CDATA marks. */
export const textBetween = (text: string, from: number, to: number): string => {
  const raw = text.slice(from, to);
  if (!raw.includes('<')) return decodeXml(raw);
  return raw
    .split(
      /(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(?:[^<>"']|"[^"]*"|'[^']*')*>)/,
    )
    .map((piece, index) =>
      index % 2 === 0
        ? decodeXml(piece)
        : piece.startsWith('<![CDATA[')
          ? piece.slice(9, -3).replace(/\r\n?/g, '\n')
          : '',
    )
    .join('');
};
