import type { DataValidation } from '../document/sheet';
import { readBoxes } from './read-references';
import { shownFormula, type StoredFunctions } from './shown-formula';
import { decodeXstring } from './xml-text';
import type { XmlElement } from './xml-tree';

const TYPES: Readonly<Record<string, DataValidation['type']>> = {
  list: 'list',
  decimal: 'decimal',
  whole: 'wholeNumber',
  date: 'date',
  custom: 'custom',
};
const OPERATORS: Readonly<Record<string, NonNullable<DataValidation['operator']>>> = {
  between: 'between',
  notBetween: 'notBetween',
  equal: 'equal',
  notEqual: 'notEqual',
  greaterThan: 'greaterThan',
  lessThan: 'lessThan',
  greaterThanOrEqual: 'greaterThanOrEqual',
  lessThanOrEqual: 'lessThanOrEqual',
};
const STYLES: Readonly<Record<string, NonNullable<DataValidation['error']>['style']>> = {
  stop: 'stop',
  warning: 'warning',
  information: 'information',
};

const text = (element: XmlElement, name: string): string =>
  decodeXstring(element.attribute(name) ?? '');

const readOne = (element: XmlElement, functions: StoredFunctions): DataValidation[] => {
  const type = TYPES[element.attribute('type') ?? 'none'];
  const formula = (name: string): string | undefined => {
    const stored = element.child(name);
    // The 2010 extension, for references to other sheets, wraps it: <x14:formula1><xm:f>…
    return stored && shownFormula((stored.child('f') ?? stored).text(), functions);
  };
  if (!type) return [];
  const style = STYLES[element.attribute('errorStyle') ?? ''] ?? 'stop';
  const hasOperator = type !== 'list' && type !== 'custom';
  const operator = OPERATORS[element.attribute('operator') ?? ''] ?? 'between';
  // Some writers give every rule a second formula; it means something between two bounds only.
  const isBetween = hasOperator && (operator === 'between' || operator === 'notBetween');
  const formula2 = isBetween ? formula('formula2') : undefined;
  const areas = element.attribute('sqref') ?? element.child('sqref')?.text();
  return readBoxes(areas).map((box) => ({
    box,
    type,
    ...(hasOperator && { operator }),
    formula1: formula('formula1') ?? '',
    ...(formula2 !== undefined && { formula2 }),
    ignoreBlank: element.flag('allowBlank'),
    // Named the wrong way round in the file: showDropDown="1" hides the arrow.
    inCellDropDown: !element.flag('showDropDown'),
    ...(element.flag('showErrorMessage') && {
      error: { title: text(element, 'errorTitle'), message: text(element, 'error'), style },
    }),
    ...(element.flag('showInputMessage') && {
      prompt: { title: text(element, 'promptTitle'), message: text(element, 'prompt') },
    }),
  }));
};

export interface ReadValidation {
  readonly validation: DataValidation;
  readonly element: XmlElement;
}

/**
 * Rules for what may be typed, one per area; those of a type that the document has no word for
 * (text length, time, any value with a prompt) stay in the file only.
 */
export const readValidations = (sheet: XmlElement, functions: StoredFunctions): ReadValidation[] =>
  [
    ...(sheet.child('dataValidations')?.all('dataValidation') ?? []),
    ...(sheet.child('extLst')?.descendants('dataValidation') ?? []),
  ].flatMap((element) =>
    readOne(element, functions).map((validation) => ({ validation, element })),
  );
