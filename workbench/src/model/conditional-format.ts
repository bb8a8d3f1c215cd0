import type { ConditionalFormat, RangeBox } from '../document/sheet';
import { invalidArgument, itemNotFound } from '../host/host-error';
import { changed, member, type RuleState } from './conditional-rule';
import { customClass } from './custom-rule';
import { dataBarClass } from './data-bar';
import { equalShares, iconSetClass } from './icon-set';
import { type ModelClass, type ModelObject, modelObject } from './model-class';
import type { RangeState } from './range-boxes';

const TYPES = { IconSet: 'iconSet', DataBar: 'dataBar', Custom: 'custom' } as const;

const part =
  (type: ConditionalFormat['type'], of: ModelClass<never>) =>
  (state: RuleState): ModelObject => {
    if (state.rule.type !== type)
      throw invalidArgument(`the conditional format is not of type ${type}.`);
    return modelObject(of as ModelClass<unknown>, state);
  };

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat */
const conditionalFormatClass: ModelClass<RuleState> = {
  name: 'ConditionalFormat',
  id: ({ rule }) => rule.id,
  properties: {
    Id: { get: ({ rule }) => rule.id },
    Type: { get: ({ rule }) => rule.type.charAt(0).toUpperCase() + rule.type.slice(1) },
    Priority: { get: ({ rule }) => rule.priority },
    StopIfTrue: member(
      ({ rule }) => rule.stopIfTrue,
      ({ rule }, stop: boolean) => {
        rule.stopIfTrue = stop;
      },
    ),
  },
  navigation: {
    IconSet: part('iconSet', iconSetClass),
    DataBar: part('dataBar', dataBarClass),
    Custom: part('custom', customClass),
  },
};

const fresh = (type: (typeof TYPES)[keyof typeof TYPES], range: RangeState): ConditionalFormat => {
  const { sheet, box } = range;
  const number =
    sheet.conditionalFormats.reduce(
      (most, one) => Math.max(most, Number(one.id.replace(/\D/g, '')) || 0),
      0,
    ) + 1;
  // "A new conditional format is added at the first/top priority."
  for (const one of sheet.conditionalFormats) one.priority++;
  const shared = { id: `{CF-${number}}`, priority: 0, stopIfTrue: false, box };
  if (type === 'iconSet')
    return {
      ...shared,
      type,
      style: '3TrafficLights1',
      showIconOnly: false,
      reverse: false,
      criteria: equalShares('3TrafficLights1'),
    };
  if (type === 'dataBar')
    return {
      ...shared,
      type,
      color: '#638EC6',
      minimum: { type: 'automatic' },
      maximum: { type: 'automatic' },
      showBarOnly: false,
    };
  return { ...shared, type, formula: '' };
};

const touches = (one: RangeBox, other: RangeBox): boolean =>
  one.top <= other.bottom &&
  one.bottom >= other.top &&
  one.left <= other.right &&
  one.right >= other.left;

const rulesOf = ({ sheet, box }: RangeState): ConditionalFormat[] =>
  sheet.conditionalFormats.filter((rule) => touches(rule.box, box));

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection */
export const conditionalFormatCollectionClass: ModelClass<RangeState> = {
  name: 'ConditionalFormatCollection',
  items: (range) =>
    rulesOf(range).map((rule) => modelObject(conditionalFormatClass, { range, rule })),
  indexer: (range, id) => {
    const rule = rulesOf(range).find((one) => one.id === id);
    if (!rule) throw itemNotFound(`conditional format ${String(id)}`);
    return modelObject(conditionalFormatClass, { range, rule });
  },
  methods: {
    Add: (range, [type], host) => {
      changed(range, host);
      if (typeof type !== 'string' || !(type in TYPES)) throw invalidArgument('type');
      const rule = fresh(TYPES[type as keyof typeof TYPES], range);
      range.sheet.conditionalFormats = [...range.sheet.conditionalFormats, rule];
      return modelObject(conditionalFormatClass, { range, rule });
    },
    // Excel cuts a rule that reaches beyond the range; here the whole rule goes.
    ClearAll: (range, _args, host) => {
      changed(range, host);
      const gone = rulesOf(range);
      range.sheet.conditionalFormats = range.sheet.conditionalFormats.filter(
        (rule) => !gone.includes(rule),
      );
    },
    GetCount: (range) => rulesOf(range).length,
  },
};
