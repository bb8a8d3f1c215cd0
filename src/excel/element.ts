import { SaxesParser } from 'saxes';

/** One element of the tags' XML. Namespace declarations stay among the attributes. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

/** The root element, or null where the text is not well-formed XML. */
export const parseElement = (xml: string): Element | null => {
  const parser = new SaxesParser();
  const path: Open[] = [];
  let root: Element | null = null;
  const faults: Error[] = [];
  parser.on('error', (error) => {
    faults.push(error);
  });
  parser.on('opentag', (tag) => {
    const element: Open = { name: tag.name, attributes: tag.attributes, children: [], text: '' };
    path.at(-1)?.children.push(element);
    root ??= element;
    path.push(element);
  });
  const addText = (text: string): void => {
    const open = path.at(-1);
    if (open) open.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    path.pop();
  });
  parser.write(xml).close();
  return faults.length > 0 ? null : root;
};

const escape = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    // Line breaks in attributes would come back as spaces.
    .replace(/[\n\r\t]/g, (one) => `&#${one.charCodeAt(0)};`)
    // eslint-disable-next-line no-control-regex -- characters that XML 1.0 cannot hold at all
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');

export const writeElement = ({ name, attributes, children, text }: Element): string => {
  const open = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escape(value)}"`)
    .join('');
  if (children.length === 0 && text === '') return `<${name}${open}/>`;
  const content = children.length > 0 ? children.map(writeElement).join('') : escape(text);
  return `<${name}${open}>${content}</${name}>`;
};

export const element = (
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly Element[] = [],
  text = '',
): Element => ({ name, attributes, children, text });
