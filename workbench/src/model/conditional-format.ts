import type {
  ConditionalFormat,
  CustomRule,
  DataBarRule,
  IconSetRule,
  RangeBox,
} from '../document/sheet';
import type { Host } from '../host/host';
import { invalidArgument } from '../host/host-error';
import { type ModelClass, type ModelObject, modelObject, type Property } from './model-class';
import type { RangeState } from './range-boxes';
import { color } from './range-format';

interface RuleState<Rule extends ConditionalFormat = ConditionalFormat> {
  readonly range: RangeState;
  readonly rule: Rule;
}
type Of<Rule> = RuleState<Rule & ConditionalFormat>;

const changed = (range: RangeState, host: Host): void => {
  host.assertWritable(range.sheet);
  range.sheet.changes.conditionalFormats = true;
};

/** A property that writes into the rule. */
const writes = <State extends RuleState>(
  write: (state: State, value: never) => void,
): Property<State> => ({
  set: (state, value, host) => {
    changed(state.range, host);
    write(state, value as never);
  },
});

/** `ThreeSymbols` → `3Symbols`: https://learn.microsoft.com/javascript/api/excel/excel.iconset */
const NUMBERS = { Three: '3', Four: '4', Five: '5' } as const;
const iconStyle = (style: string): string =>
  style.replace(/^(Three|Four|Five)/, (word) => NUMBERS[word as keyof typeof NUMBERS]);

/** https://learn.microsoft.com/javascript/api/excel/excel.iconsetconditionalformat */
const iconSetClass: ModelClass<Of<IconSetRule>> = {
  name: 'IconSetConditionalFormat',
  properties: {
    Style: writes(({ rule }, style: string) => {
      rule.style = iconStyle(style);
    }),
    ShowIconOnly: writes(({ rule }, only: boolean) => {
      rule.showIconOnly = only;
    }),
    ReverseIconOrder: writes(({ rule }, reverse: boolean) => {
      rule.reverse = reverse;
    }),
    // The first criterion is ignored: it is always "less than the second".
    Criteria: writes(
      ({ rule }, criteria: readonly { type?: string; operator?: string; formula?: string }[]) => {
        rule.criteria = criteria.map((one, index) => ({
          type: index === 0 ? 'percent' : ((one.type ?? 'Percent').toLowerCase() as 'number'),
          operator: one.operator === 'GreaterThan' ? '>' : '>=',
          value: index === 0 ? '0' : String(one.formula ?? '').replace(/^=/, ''),
        }));
      },
    ),
  },
};

const bound = (value: { type: string; formula?: string }): DataBarRule['minimum'] =>
  value.type === 'Number'
    ? { type: 'number', value: String(value.formula ?? '0').replace(/^=/, '') }
    : { type: 'automatic' };

const positiveFormatClass: ModelClass<Of<DataBarRule>> = {
  name: 'ConditionalDataBarPositiveFormat',
  properties: {
    FillColor: writes(({ rule }, fill: string) => {
      rule.color = color(fill);
    }),
    GradientFill: writes(() => undefined),
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.databarconditionalformat */
const dataBarClass: ModelClass<Of<DataBarRule>> = {
  name: 'DataBarConditionalFormat',
  navigation: { PositiveFormat: (state) => modelObject(positiveFormatClass, state) },
  properties: {
    ShowDataBarOnly: writes(({ rule }, only: boolean) => {
      rule.showBarOnly = only;
    }),
    LowerBoundRule: writes(({ rule }, value: { type: string; formula?: string }) => {
      rule.minimum = bound(value);
    }),
    UpperBoundRule: writes(({ rule }, value: { type: string; formula?: string }) => {
      rule.maximum = bound(value);
    }),
  },
};

const ruleClass: ModelClass<Of<CustomRule>> = {
  name: 'ConditionalFormatRule',
  properties: {
    Formula: writes(({ rule }, formula: string) => {
      rule.formula = formula.replace(/^=/, '');
    }),
  },
};

const ruleFontClass: ModelClass<Of<CustomRule>> = {
  name: 'ConditionalRangeFont',
  properties: {
    Color: writes(({ rule }, value: string) => {
      rule.font = { ...rule.font, color: color(value) };
    }),
    Bold: writes(({ rule }, bold: boolean) => {
      rule.font = { ...rule.font, bold };
    }),
    Italic: writes(({ rule }, italic: boolean) => {
      rule.font = { ...rule.font, italic };
    }),
  },
};

const ruleFillClass: ModelClass<Of<CustomRule>> = {
  name: 'ConditionalRangeFill',
  properties: {
    Color: writes(({ rule }, value: string) => {
      rule.fill = color(value);
    }),
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
const customClass: ModelClass<Of<CustomRule>> = {
  name: 'CustomConditionalFormat',
  navigation: {
    Rule: (state) => modelObject(ruleClass, state),
    Format: (state) => modelObject(ruleFormatClass, state),
  },
};

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
    StopIfTrue: {
      get: ({ rule }) => rule.stopIfTrue,
      ...writes(({ rule }, stop: boolean) => {
        rule.stopIfTrue = stop;
      }),
    },
  },
  navigation: {
    IconSet: part('iconSet', iconSetClass as ModelClass<never>),
    DataBar: part('dataBar', dataBarClass as ModelClass<never>),
    Custom: part('custom', customClass as ModelClass<never>),
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
      criteria: [],
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
    if (!rule) throw invalidArgument('id');
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
