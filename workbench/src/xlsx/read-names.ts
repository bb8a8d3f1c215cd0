import type { DefinedName } from '../document/workbook';
import { shownFormula, type StoredFunctions } from './shown-formula';
import { decodeXstring } from './xml-text';
import type { XmlElement } from './xml-tree';

export interface ReadName {
  readonly name: DefinedName;
  readonly element: XmlElement;
}

/**
 * Defined names in the file's order, Excel's own (`_xlnm.…`) among them. `sheetIds` are the document's ids
 * by place in the workbook's list; a name scoped to a chart sheet (null there) is left to the file.
 */
export const readNames = (
  workbook: XmlElement,
  sheetIds: readonly (string | null)[],
  functions: StoredFunctions,
): ReadName[] =>
  (workbook.child('definedNames')?.all('definedName') ?? []).flatMap((element) => {
    const place = element.number('localSheetId');
    const sheetId = place === undefined ? null : (sheetIds[place] ?? null);
    if (place !== undefined && sheetId === null) return [];
    const name: DefinedName = {
      name: element.attribute('name') ?? '',
      sheetId,
      formula: shownFormula(element.text(), functions),
      visible: !element.flag('hidden'),
      comment: decodeXstring(element.attribute('comment') ?? ''),
    };
    return [{ name, element }];
  });
