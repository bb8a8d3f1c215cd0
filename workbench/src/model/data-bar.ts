import type { DataBarRule } from '../document/sheet';
import { invalidArgument } from '../host/host-error';
import { member, type Of } from './conditional-rule';
import { type ModelClass, modelObject } from './model-class';
import { color } from './range-format';

const bound = (value: { type: string; formula?: string }): DataBarRule['minimum'] => {
  if (value.type === 'Automatic') return { type: 'automatic' };
  if (value.type !== 'Number') throw invalidArgument(`bounds of type ${value.type} are not here.`);
  return { type: 'number', value: (value.formula ?? '0').replace(/^=/, '') };
};

const shownBound = (rule: DataBarRule['minimum']): unknown =>
  rule.type === 'number'
    ? { type: 'Number', formula: `=${rule.value ?? '0'}` }
    : { type: 'Automatic' };

const positiveFormatClass: ModelClass<Of<DataBarRule>> = {
  name: 'ConditionalDataBarPositiveFormat',
  properties: {
    FillColor: member(
      ({ rule }) => rule.color,
      ({ rule }, fill: string) => {
        rule.color = color(fill);
      },
    ),
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.databarconditionalformat */
export const dataBarClass: ModelClass<Of<DataBarRule>> = {
  name: 'DataBarConditionalFormat',
  navigation: { PositiveFormat: (state) => modelObject(positiveFormatClass, state) },
  properties: {
    ShowDataBarOnly: member(
      ({ rule }) => rule.showBarOnly,
      ({ rule }, only: boolean) => {
        rule.showBarOnly = only;
      },
    ),
    LowerBoundRule: member(
      ({ rule }) => shownBound(rule.minimum),
      ({ rule }, value: { type: string; formula?: string }) => {
        rule.minimum = bound(value);
      },
    ),
    UpperBoundRule: member(
      ({ rule }) => shownBound(rule.maximum),
      ({ rule }, value: { type: string; formula?: string }) => {
        rule.maximum = bound(value);
      },
    ),
  },
};
