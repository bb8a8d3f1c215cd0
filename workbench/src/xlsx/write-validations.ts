import { a1Box } from '../document/address';
import type { DataValidation } from '../document/sheet';
import { encodeXstring, escapeXml, tag } from './write-text';

const TYPES: Readonly<Record<DataValidation['type'], string>> = {
  list: 'list',
  decimal: 'decimal',
  wholeNumber: 'whole',
  date: 'date',
  custom: 'custom',
};

/** A validation as Excel writes it. `showDropDown` is the standard's word for hiding the drop-down. */
export const validationXml = (
  rule: DataValidation,
  formula: (formula: string) => { readonly text: string },
): string => {
  const { error, prompt } = rule;
  const compares = rule.type !== 'list' && rule.type !== 'custom';
  const part = (name: string, text: string | undefined): string =>
    text === undefined || text === '' ? '' : tag(name, {}, escapeXml(formula(text).text));
  const text = (value: string | undefined): string | undefined =>
    value === undefined || value === '' ? undefined : encodeXstring(value);
  return tag(
    'dataValidation',
    {
      type: TYPES[rule.type],
      errorStyle: error && error.style !== 'stop' ? error.style : undefined,
      operator:
        compares && rule.operator && rule.operator !== 'between' ? rule.operator : undefined,
      allowBlank: rule.ignoreBlank || undefined,
      showDropDown: rule.type === 'list' && !rule.inCellDropDown ? true : undefined,
      showInputMessage: true,
      showErrorMessage: true,
      errorTitle: text(error?.title),
      error: text(error?.message),
      promptTitle: text(prompt?.title),
      prompt: text(prompt?.message),
      sqref: a1Box(rule.box),
    },
    part('formula1', rule.formula1) + part('formula2', rule.formula2),
  );
};
