import type { CustomRule } from '../document/sheet';
import { member, type Of } from './conditional-rule';
import { type ModelClass, modelObject } from './model-class';
import { color } from './range-format';

const ruleClass: ModelClass<Of<CustomRule>> = {
  name: 'ConditionalFormatRule',
  properties: {
    Formula: member(
      ({ rule }) => `=${rule.formula}`,
      ({ rule }, formula: string) => {
        rule.formula = formula.replace(/^=/, '');
      },
    ),
  },
};

const ruleFontClass: ModelClass<Of<CustomRule>> = {
  name: 'ConditionalRangeFont',
  properties: {
    Color: member(
      ({ rule }) => rule.font?.color ?? '',
      ({ rule }, value: string) => {
        rule.font = { ...rule.font, color: color(value) };
      },
    ),
    Bold: member(
      ({ rule }) => rule.font?.bold ?? false,
      ({ rule }, bold: boolean) => {
        rule.font = { ...rule.font, bold };
      },
    ),
    Italic: member(
      ({ rule }) => rule.font?.italic ?? false,
      ({ rule }, italic: boolean) => {
        rule.font = { ...rule.font, italic };
      },
    ),
  },
};

const ruleFillClass: ModelClass<Of<CustomRule>> = {
  name: 'ConditionalRangeFill',
  properties: {
    Color: member(
      ({ rule }) => rule.fill ?? '',
      ({ rule }, value: string) => {
        rule.fill = color(value);
      },
    ),
  },
};

const ruleFormatClass: ModelClass<Of<CustomRule>> = {
  name: 'ConditionalRangeFormat',
  navigation: {
    Font: (state) => modelObject(ruleFontClass, state),
    Fill: (state) => modelObject(ruleFillClass, state),
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.customconditionalformat */
export const customClass: ModelClass<Of<CustomRule>> = {
  name: 'CustomConditionalFormat',
  navigation: {
    Rule: (state) => modelObject(ruleClass, state),
    Format: (state) => modelObject(ruleFormatClass, state),
  },
};
