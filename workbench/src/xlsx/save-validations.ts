import type { SheetDocument } from '../document/sheet';
import { SHEET_ORDER } from './save-sheet-order';
import { removeAll, sortOut, type StartOf } from './save-sort-out';
import type { XmlPatch } from './splice';
import type { RuleWriter } from './write-conditional-formats';
import { tag } from './write-text';
import { validationXml } from './write-validations';

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
