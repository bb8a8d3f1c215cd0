import type { CustomXmlPart, WorkbookDocument } from '../document/workbook';
import { HostError, invalidArgument, itemNotFound } from '../host/host-error';
import { type ModelClass, type ModelObject, modelObject } from './model-class';

interface PartState {
  readonly document: WorkbookDocument;
  part: CustomXmlPart;
}

/** The namespace of the root element; '' where it has none. */
const namespaceOf = (xml: string): string => {
  const root = /<([A-Za-z_][\w.-]*:)?[A-Za-z_][\w.-]*(\s[^>]*)?>/.exec(
    xml.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, ''),
  );
  if (!root) return '';
  const attribute = root[1] ? `xmlns:${root[1].slice(0, -1)}` : 'xmlns';
  return new RegExp(`${attribute}\\s*=\\s*["']([^"']*)["']`).exec(root[2] ?? '')?.[1] ?? '';
};

const checkXml = (xml: unknown): string => {
  if (
    typeof xml !== 'string' ||
    !/^\s*(<\?xml[\s\S]*?\?>)?\s*(<!--[\s\S]*?-->\s*)*<[A-Za-z_]/.test(xml)
  )
    throw invalidArgument('the XML is not well-formed.');
  return xml;
};

const alive = ({ document, part }: PartState): CustomXmlPart => {
  if (!document.customXmlParts.includes(part))
    throw new HostError('InvalidReference', 'The custom XML part is gone.');
  return part;
};

const newId = (): string => `{${crypto.randomUUID().toUpperCase()}}`;

/** https://learn.microsoft.com/javascript/api/excel/excel.customxmlpart */
export const customXmlPartClass: ModelClass<PartState> = {
  name: 'CustomXmlPart',
  id: ({ part }) => part.id,
  properties: {
    Id: { get: ({ part }) => part.id },
    NamespaceUri: { get: ({ part }) => namespaceOf(part.xml) },
  },
  methods: {
    GetXml: (state) => alive(state).xml,
    // Excel makes a new part and deletes the old one, so the id changes (office-js issue #3564).
    SetXml: (state, [xml], host) => {
      host.assertWritable();
      const text = checkXml(xml);
      const old = alive(state);
      state.part = { id: newId(), xml: text, part: null };
      const parts = state.document.customXmlParts;
      parts.splice(parts.indexOf(old), 1, state.part);
      state.document.changes.customXmlParts = true;
    },
    Delete: (state, _args, host) => {
      host.assertWritable();
      const part = alive(state);
      state.document.customXmlParts = state.document.customXmlParts.filter((one) => one !== part);
      state.document.changes.customXmlParts = true;
    },
  },
};

interface PartCollectionState {
  readonly document: WorkbookDocument;
  readonly namespace: string | null;
}

const partsOf = ({ document, namespace }: PartCollectionState): readonly CustomXmlPart[] =>
  document.customXmlParts.filter(
    (part) => namespace === null || namespaceOf(part.xml) === namespace,
  );

const find = (state: PartCollectionState, id: unknown): ModelObject | null => {
  const part = partsOf(state).find((one) => one.id === id);
  return part ? modelObject(customXmlPartClass, { document: state.document, part }) : null;
};

/** https://learn.microsoft.com/javascript/api/excel/excel.customxmlpartcollection and …customxmlpartscopedcollection */
export const customXmlPartCollectionClass: ModelClass<PartCollectionState> = {
  name: 'CustomXmlPartCollection',
  items: (state) =>
    partsOf(state).map((part) =>
      modelObject(customXmlPartClass, { document: state.document, part }),
    ),
  indexer: (state, id) => {
    const part = find(state, id);
    if (!part) throw itemNotFound(`custom XML part ${String(id)}`);
    return part;
  },
  methods: {
    Add: ({ document }, [xml], host) => {
      host.assertWritable();
      const part: CustomXmlPart = { id: newId(), xml: checkXml(xml), part: null };
      document.customXmlParts = [...document.customXmlParts, part];
      document.changes.customXmlParts = true;
      return modelObject(customXmlPartClass, { document, part });
    },
    GetByNamespace: ({ document }, [namespace]) =>
      modelObject(customXmlPartCollectionClass, { document, namespace: String(namespace) }),
    GetItemOrNullObject: (state, [id]) => find(state, id),
    GetCount: (state) => partsOf(state).length,
    // "If the collection contains exactly one item, this method returns it. Otherwise, this method returns null."
    GetOnlyItemOrNullObject: (state) => {
      const [only, second] = partsOf(state);
      return only && !second
        ? modelObject(customXmlPartClass, { document: state.document, part: only })
        : null;
    },
  },
};
