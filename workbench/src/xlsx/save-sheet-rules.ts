import type { SheetDocument } from '../document/sheet';
import { SHEET_ORDER } from './save-sheet-order';
import type { XmlPatch } from './splice';
import {
  byPriority,
  extensionXml,
  ruleXml,
  type RuleWriter,
  X14_CONDITIONAL_FORMATS,
} from './write-conditional-formats';
import { tag } from './write-text';
import { validationXml } from './write-validations';
import type { XmlElement } from './xml-tree';

/** Where an object of the document stood in the sheet's part; undefined for one made since. */
export type StartOf = (of: object) => number | undefined;

/** An element of the file and what is left of what was read from it. */
interface Sorted<Item> {
  /** Starts of elements whose items are all there still, as they were. */
  readonly kept: ReadonlySet<number>;
  /** Starts of elements to be taken out. */
  readonly gone: ReadonlySet<number>;
  /** Items to be written: new ones, and all of an element of which one changed. */
  readonly written: readonly Item[];
}

/** Compares what was read (several items from one element, where it covers several areas) with what there is now. */
const sortOut = <Item extends object>(
  before: readonly Item[],
  startBefore: StartOf,
  now: readonly Item[],
  startOf: StartOf,
  same: (item: Item) => string,
): Sorted<Item> => {
  const group = (items: readonly Item[], start: StartOf): Map<number, Item[]> => {
    const groups = new Map<number, Item[]>();
    for (const item of items) {
      const at = start(item) ?? -1;
      groups.set(at, [...(groups.get(at) ?? []), item]);
    }
    return groups;
  };
  const current = group(now, startOf);
  const [kept, gone] = [new Set<number>(), new Set<number>()];
  const written = new Set(current.get(-1) ?? []);
  for (const [start, items] of group(before, startBefore)) {
    const left = current.get(start) ?? [];
    if (items.map(same).join('\n') === left.map(same).join('\n')) kept.add(start);
    else {
      gone.add(start);
      for (const item of left) written.add(item);
    }
  }
  return { kept, gone, written: now.filter((item) => written.has(item)) };
};

/** Takes elements out, and with them every parent that would be left empty, up to the sheet. */
const removeAll = (
  patch: XmlPatch,
  gone: readonly XmlElement[],
  except: XmlElement | null,
): void => {
  const removed = new Set(gone);
  for (const element of removed) {
    const parent = element.parent;
    if (!parent || parent === patch.root || parent === except) continue;
    const rest = parent.children.filter((child) => !removed.has(child));
    const holds = (name: string): boolean => name === 'sqref';
    if (rest.every((child) => holds(child.name))) removed.add(parent);
  }
  for (const element of removed) {
    let inside = false;
    for (let up = element.parent; up; up = up.parent) inside ||= removed.has(up);
    if (!inside) patch.remove(element);
  }
};

const ruleElements = (root: XmlElement): XmlElement[] => root.descendants('cfRule');

/** The rule in the sheet's extensions that says more about one of the old kind. */
const twinOf = (root: XmlElement, rule: XmlElement): XmlElement | undefined => {
  const id = rule.child('extLst')?.descendants('id')[0]?.text();
  return id === undefined
    ? undefined
    : (root.child('extLst')?.descendants('cfRule') ?? []).find((one) => one.attribute('id') === id);
};

/**
 * Conditional formats: those that are as they were stay in the file untouched but for their priority,
 * which makes room for new ones before them, as in Excel.
 */
export const patchConditionalFormats = (
  patch: XmlPatch,
  sheet: SheetDocument,
  before: SheetDocument,
  startBefore: StartOf,
  startOf: StartOf,
  writer: RuleWriter,
): void => {
  const { root } = patch;
  const { gone, written } = sortOut(
    before.conditionalFormats,
    startBefore,
    sheet.conditionalFormats,
    startOf,
    ({ id: _id, priority: _priority, ...rest }) => JSON.stringify(rest),
  );
  if (gone.size === 0 && written.length === 0) return;
  const elements = ruleElements(root);
  const out = elements.filter((one) => gone.has(one.start));
  const all = new Set(out.flatMap((one) => [one, twinOf(root, one) ?? one]));
  const fresh = written.filter((rule) => startOf(rule) === undefined).length;
  for (const element of elements) {
    const priority = element.number('priority');
    if (!all.has(element) && priority !== undefined && fresh > 0)
      patch.attribute(element, 'priority', priority + fresh);
  }
  const oldPriority = new Map(
    elements.map((one) => [one.start, one.number('priority') ?? elements.length]),
  );
  let next = 0;
  const made = byPriority(written).map((rule) => {
    const start = startOf(rule);
    const priority = start === undefined ? ++next : (oldPriority.get(start) ?? 0) + fresh;
    return ruleXml(rule, writer, priority);
  });
  for (const { conditionalFormatting: xml } of made)
    if (xml !== '') patch.insert(root, 'conditionalFormatting', xml, SHEET_ORDER);
  const extensions = made.map((one) => one.extension).filter((xml) => xml !== '');
  const list = root
    .child('extLst')
    ?.all('ext')
    .find((one) => one.attribute('uri')?.toUpperCase() === X14_CONDITIONAL_FORMATS.toUpperCase())
    ?.child('conditionalFormattings');
  removeAll(patch, [...all], extensions.length > 0 ? (list ?? null) : null);
  if (extensions.length === 0) return;
  if (list) patch.append(list, extensions.join(''));
  else addExtension(patch, extensionXml(extensions));
};

/** An extension of the sheet, first among others as Excel has it. */
const addExtension = (patch: XmlPatch, xml: string): void => {
  const list = patch.root.child('extLst');
  if (!list) patch.insert(patch.root, 'extLst', tag('extLst', {}, xml), SHEET_ORDER);
  else patch.insertAt(list.openEnd, xml);
};

/** Data validations: those that are as they were stay in the file untouched. */
export const patchValidations = (
  patch: XmlPatch,
  sheet: SheetDocument,
  before: SheetDocument,
  startBefore: StartOf,
  startOf: StartOf,
  formula: RuleWriter['formula'],
): void => {
  const { root } = patch;
  const { gone, written } = sortOut(
    before.dataValidations,
    startBefore,
    sheet.dataValidations,
    startOf,
    (rule) => JSON.stringify(rule),
  );
  if (gone.size === 0 && written.length === 0) return;
  const list = root.child('dataValidations');
  const out = root.descendants('dataValidation').filter((one) => gone.has(one.start));
  removeAll(patch, out, written.length > 0 ? (list ?? null) : null);
  const xml = written.map((rule) => validationXml(rule, formula)).join('');
  for (const each of root.descendants('dataValidations')) {
    const removed = out.filter((one) => one.parent === each).length;
    const count = each.children.length - removed + (each === list ? written.length : 0);
    if (count > 0 && count !== each.children.length) patch.attribute(each, 'count', count);
  }
  if (xml === '') return;
  if (list) patch.append(list, xml);
  else
    patch.insert(
      root,
      'dataValidations',
      tag('dataValidations', { count: written.length }, xml),
      SHEET_ORDER,
    );
};

export interface LinkWriter {
  /** The attributes of a link to an address outside the workbook. */
  relate(address: string): Readonly<Record<string, string | number | boolean | undefined>>;
  unrelate(id: string): void;
}

/** Links; those to addresses outside the workbook have a relationship each. */
export const patchHyperlinks = (
  patch: XmlPatch,
  sheet: SheetDocument,
  before: SheetDocument,
  startBefore: StartOf,
  startOf: StartOf,
  writer: LinkWriter,
  reference: (box: SheetDocument['hyperlinks'][number]['box']) => string,
): void => {
  const { root } = patch;
  const { gone, written } = sortOut(
    before.hyperlinks,
    startBefore,
    sheet.hyperlinks,
    startOf,
    (link) => JSON.stringify(link),
  );
  if (gone.size === 0 && written.length === 0) return;
  const list = root.child('hyperlinks');
  const out = (list?.children ?? []).filter((one) => gone.has(one.start));
  for (const element of out) {
    const id = element.prefixed('id');
    if (id !== undefined) writer.unrelate(id);
  }
  removeAll(patch, out, written.length > 0 ? (list ?? null) : null);
  const xml = written
    .map((link) =>
      tag('hyperlink', {
        ref: reference(link.box),
        ...(link.address !== undefined && writer.relate(link.address)),
        location: link.location,
        tooltip: link.tooltip,
        display: link.display,
      }),
    )
    .join('');
  if (xml === '') return;
  if (list) patch.append(list, xml);
  else patch.insert(root, 'hyperlinks', tag('hyperlinks', {}, xml), SHEET_ORDER);
};

/** Merged cells, which the document knows all there is to know about. */
export const patchMerges = (
  patch: XmlPatch,
  sheet: SheetDocument,
  before: SheetDocument,
  reference: (box: SheetDocument['merges'][number]) => string,
): void => {
  if (JSON.stringify(sheet.merges) === JSON.stringify(before.merges)) return;
  const list = patch.root.child('mergeCells');
  const cells = sheet.merges.map((box) => tag('mergeCell', { ref: reference(box) })).join('');
  const xml = cells === '' ? '' : tag('mergeCells', { count: sheet.merges.length }, cells);
  if (list) patch.replaceElement(list, xml);
  else if (xml !== '') patch.insert(patch.root, 'mergeCells', xml, SHEET_ORDER);
};
