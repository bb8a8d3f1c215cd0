import type { SheetDocument } from '../document/sheet';
import { SHEET_ORDER } from './save-sheet-order';
import { removeAll, sortOut, type StartOf } from './save-sort-out';
import type { XmlPatch } from './splice';
import {
  byPriority,
  extensionXml,
  ruleXml,
  type RuleWriter,
  X14_CONDITIONAL_FORMATS,
} from './write-conditional-formats';
import { tag } from './write-text';
import type { XmlElement } from './xml-tree';

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
  const elements = root.descendants('cfRule');
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
  else patch.prepend(list, xml);
};
