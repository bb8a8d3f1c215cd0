import { check, checkRefused } from '../check';
import { type ContractCase, issue, member } from '../contract-case';
import { inWorkbook, NAMESPACE } from '../sandbox';

const xml = (content: string): string => `<case xmlns="${NAMESPACE}">${content}</case>`;
/** Excel may write a declaration in front. */
const root = (text: string): string => text.replace(/^<\?xml[^>]*\?>\s*/, '');

export const customXml: readonly ContractCase[] = [
  {
    name: 'an added part is found by its namespace and read back',
    cite: member('customxmlpartcollection', 'getByNamespace()'),
    run: inWorkbook(async (context) => {
      context.workbook.customXmlParts.add(xml('<a b="1">ä &amp; ö</a>'));
      await context.sync();
      const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE).load('items/id');
      await context.sync();
      const texts = parts.items.map((part) => part.getXml());
      await context.sync();
      check(
        texts.map(({ value }) => root(value)),
        [xml('<a b="1">ä &amp; ö</a>')],
      );
    }),
  },
  {
    name: 'a namespace that no part has answers an empty collection',
    cite: member('customxmlpartcollection', 'getByNamespace()'),
    run: inWorkbook(async (context) => {
      const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE).load('items/id');
      await context.sync();
      check(parts.items.length, 0);
    }),
  },
  {
    name: 'setXml replaces the text: one part remains, found again by its namespace',
    cite: issue(3564),
    run: inWorkbook(async (context) => {
      context.workbook.customXmlParts.add(xml('old'));
      await context.sync();
      const before = context.workbook.customXmlParts.getByNamespace(NAMESPACE).load('items/id');
      await context.sync();
      before.items[0]?.setXml(xml('new'));
      await context.sync();
      const after = context.workbook.customXmlParts.getByNamespace(NAMESPACE).load('items/id');
      await context.sync();
      const texts = after.items.map((part) => part.getXml());
      await context.sync();
      check(
        texts.map(({ value }) => root(value)),
        [xml('new')],
      );
    }),
  },
  {
    name: 'a deleted part is gone, its neighbours stay',
    cite: member('customxmlpart', 'delete()'),
    run: inWorkbook(async (context) => {
      context.workbook.customXmlParts.add(xml('1'));
      context.workbook.customXmlParts.add(xml('2'));
      await context.sync();
      const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE).load('items/id');
      await context.sync();
      check(parts.items.length, 2, 'parts before');
      parts.items[0]?.delete();
      await context.sync();
      const left = context.workbook.customXmlParts.getByNamespace(NAMESPACE).load('items/id');
      await context.sync();
      check(left.items.length, 1, 'parts after');
    }),
  },
  {
    name: 'text that is no XML is refused',
    cite: member('customxmlpartcollection', 'add()'),
    run: inWorkbook(async (context) => {
      await checkRefused(['InvalidArgument', 'GeneralException'], async () => {
        context.workbook.customXmlParts.add('no markup at all');
        await context.sync();
      });
    }),
  },
  {
    name: 'a part of 200,000 characters comes back whole',
    cite: member('customxmlpart', 'getXml()'),
    run: inWorkbook(async (context) => {
      const long = xml('<x/>'.repeat(50_000));
      context.workbook.customXmlParts.add(long);
      await context.sync();
      const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE).load('items/id');
      await context.sync();
      const text = parts.items[0]?.getXml();
      await context.sync();
      check(root(text?.value ?? '').match(/<x ?\/>/g)?.length, 50_000);
    }),
  },
];
