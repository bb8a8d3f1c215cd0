/** A character that XML 1.0 can't hold, or half a surrogate pair. */
const UNWRITABLE =
  // eslint-disable-next-line no-control-regex -- these are the characters that XML forbids
  /[\u0000-\u0008\u000b\u000c\u000d-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const LOOKS_ESCAPED = /_(?=x[0-9a-fA-F]{4}_)/g;

const hex = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** The five characters of markup; in an attribute also the white space that a reader would make blanks of. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>]/g, (found) => (found === '&' ? '&amp;' : found === '<' ? '&lt;' : '&gt;'));

const escapeAttribute = (text: string): string =>
  escapeXml(text).replace(/["\n\t]/g, (found) =>
    found === '"' ? '&quot;' : `&#${found.charCodeAt(0)};`,
  );

/**
 * Text as ST_Xstring (ECMA-376 part 1, 22.9.2.19): what XML can't hold as `_xHHHH_`, and a text that
 * already reads so with its first underscore escaped.
 */
export const encodeXstring = (text: string): string =>
  text.replace(LOOKS_ESCAPED, '_x005F_').replace(UNWRITABLE, hex);

/** A number in the shortest form that reads back as the same number; 15 digits are for the screen. */
export const numberText = (value: number): string => (Object.is(value, -0) ? '0' : String(value));

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

export const attributeText = (value: string | number | boolean): string =>
  typeof value === 'boolean'
    ? value
      ? '1'
      : '0'
    : typeof value === 'number'
      ? numberText(value)
      : escapeAttribute(value);

/** An element; attributes that are undefined are left out, `content` is XML already. */
export const tag = (name: string, attributes: Attributes = {}, content = ''): string => {
  let open = `<${name}`;
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) open += ` ${key}="${attributeText(value)}"`;
  return content === '' ? `${open}/>` : `${open}>${content}</${name}>`;
};

/** `<t>` or another element of character data, its white space kept. */
export const textTag = (name: string, text: string): string => {
  const encoded = encodeXstring(text);
  const preserve = /^\s|\s$|[\n\t]|\s\s/.test(encoded) ? { 'xml:space': 'preserve' } : {};
  return tag(name, preserve, escapeXml(encoded));
};

/**
 * XML made here with its elements under another prefix, for a part that calls the main namespace `x:`.
 * Names that have a prefix of their own keep it.
 */
export const withPrefix = (xml: string, prefix: string): string =>
  prefix === '' ? xml : xml.replace(/<(\/?)([A-Za-z]\w*)(?=[\s/>])/g, `<$1${prefix}:$2`);

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
