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

/** A property of the rule. */
const member = <State extends RuleState>(
  get: (state: State) => unknown,
  write: (state: State, value: never) => void,
): Property<State> => ({
  get,
  set: (state, value, host) => {
    changed(state.range, host);
    write(state, value as never);
  },
});

/** `ThreeSymbols` → `3Symbols`: https://learn.microsoft.com/javascript/api/excel/excel.iconset */
const NUMBERS = { Three: '3', Four: '4', Five: '5' } as const;
const iconStyle = (style: string): string => {
  if (!/^(Three|Four|Five)[A-Z]/.test(style)) throw invalidArgument(`"${style}" is no icon set.`);
  return style.replace(/^(Three|Four|Five)/, (word) => NUMBERS[word as keyof typeof NUMBERS]);
};

const WORDS = { 3: 'Three', 4: 'Four', 5: 'Five' } as const;
const shownStyle = (style: string): string =>
  style.replace(/^[345]/, (digit) => WORDS[Number(digit) as keyof typeof WORDS]);

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const shownCriterion = ({ type, operator, value }: IconSetRule['criteria'][number]) => ({
  type: upper(type),
  operator: operator === '>' ? 'GreaterThan' : 'GreaterThanOrEqual',
  formula: `=${value}`,
});

/** Equal shares of the percentages, as Excel begins: 0, 33, 67 for three icons. */
const equalShares = (style: string): IconSetRule['criteria'] => {
  const count = Number(style.charAt(0));
  return Array.from({ length: count }, (_, index) => ({
    type: 'percent',
    operator: '>=',
    value: String(Math.round((100 * index) / count)),
  }));
};

/** https://learn.microsoft.com/javascript/api/excel/excel.iconsetconditionalformat */
const iconSetClass: ModelClass<Of<IconSetRule>> = {
  name: 'IconSetConditionalFormat',
  properties: {
    Style: member(
      ({ rule }) => shownStyle(rule.style),
      ({ rule }, style: string) => {
        rule.style = iconStyle(style);
        // Another number of icons begins with thresholds of its own.
        if (rule.criteria.length !== Number(rule.style.charAt(0)))
          rule.criteria = equalShares(rule.style);
      },
    ),
    ShowIconOnly: member(
      ({ rule }) => rule.showIconOnly,
      ({ rule }, only: boolean) => {
        rule.showIconOnly = only;
      },
    ),
    ReverseIconOrder: member(
      ({ rule }) => rule.reverse,
      ({ rule }, reverse: boolean) => {
        rule.reverse = reverse;
      },
    ),
    // The first criterion is ignored: it is always "less than the second".
    Criteria: member(
      ({ rule }) => rule.criteria.map(shownCriterion),
      ({ rule }, criteria: readonly { type?: string; operator?: string; formula?: string }[]) => {
        if (criteria.length !== Number(rule.style.charAt(0)))
          throw invalidArgument('there must be one criterion for each icon of the set.');
        rule.criteria = criteria.map((one, index) => ({
          type: index === 0 ? 'percent' : ((one.type ?? 'Percent').toLowerCase() as 'number'),
          operator: one.operator === 'GreaterThan' ? '>' : '>=',
          value: index === 0 ? '0' : String(one.formula ?? '').replace(/^=/, ''),
        }));
      },
    ),
  },
};

const bound = (value: { type: string; formula?: string }): DataBarRule['minimum'] => {
  if (value.type === 'Automatic') return { type: 'automatic' };
  if (value.type !== 'Number') throw invalidArgument(`bounds of type ${value.type} are not here.`);
  return { type: 'number', value: String(value.formula ?? '0').replace(/^=/, '') };
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
const dataBarClass: ModelClass<Of<DataBarRule>> = {
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
    Type: { get: ({ rule }) => upper(rule.type) },
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
