import type { DataValidation, RangeBox } from '../document/sheet';
import type { Host } from '../host/host';
import { invalidArgument } from '../host/host-error';
import type { ModelClass } from './model-class';
import type { RangeState } from './range-boxes';

const same = (one: RangeBox, other: RangeBox): boolean =>
  one.top === other.top &&
  one.left === other.left &&
  one.bottom === other.bottom &&
  one.right === other.right;

const touches = (one: RangeBox, other: RangeBox): boolean =>
  one.top <= other.bottom &&
  one.bottom >= other.top &&
  one.left <= other.right &&
  one.right >= other.left;

const ruleAt = ({ sheet, box }: RangeState): DataValidation | undefined =>
  sheet.dataValidations.find((rule) => same(rule.box, box));

const put = ({ sheet, box }: RangeState, host: Host, rule: DataValidation | null): void => {
  host.assertWritable(sheet);
  sheet.dataValidations = [
    ...sheet.dataValidations.filter((one) => !touches(one.box, box)),
    ...(rule ? [rule] : []),
  ];
  sheet.changes.dataValidations = true;
};

const change = (range: RangeState, host: Host, values: Partial<DataValidation>): void => {
  const rule = ruleAt(range);
  if (!rule) throw invalidArgument('the range has no data validation rule yet.');
  put(range, host, { ...rule, ...values });
};

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

interface BasicRule {
  readonly formula1: string | number;
  readonly formula2?: string | number;
  readonly operator?: string;
}

const formula = (value: unknown): string => String(value).replace(/^=/, '');

/** https://learn.microsoft.com/javascript/api/excel/excel.datavalidationrule: exactly one member is given. */
const ruleOf = (box: RangeBox, value: unknown): DataValidation => {
  const rule = value as {
    list?: { inCellDropDown: boolean; source: string };
    custom?: { formula: string };
  } & Record<string, unknown>;
  const shared = { box, ignoreBlank: true, inCellDropDown: true };
  if (rule.list) {
    const { source, inCellDropDown } = rule.list;
    // A literal list is kept quoted in the file; its total is at most 255 characters.
    const formula1 = source.startsWith('=') ? source.slice(1) : `"${source}"`;
    if (formula1.length > 257) throw invalidArgument('a list of more than 255 characters.');
    return { ...shared, type: 'list', formula1, inCellDropDown };
  }
  if (rule.custom) return { ...shared, type: 'custom', formula1: formula(rule.custom.formula) };
  for (const type of ['decimal', 'wholeNumber', 'date'] as const) {
    const basic = rule[type] as BasicRule | undefined;
    if (!basic) continue;
    return {
      ...shared,
      type,
      operator: lower(basic.operator ?? 'Between') as NonNullable<DataValidation['operator']>,
      formula1: formula(basic.formula1),
      ...(basic.formula2 !== undefined && { formula2: formula(basic.formula2) }),
    };
  }
  throw invalidArgument('rule');
};

/** The rule as an add-in wrote it: a list without its quotes, a formula with its equals sign. */
const shownRule = (rule: DataValidation | undefined): unknown => {
  if (!rule) return {};
  const { type, formula1, formula2, inCellDropDown, operator = 'between' } = rule;
  if (type === 'list') {
    const source = /^"([\s\S]*)"$/.exec(formula1)?.[1] ?? `=${formula1}`;
    return { list: { inCellDropDown, source } };
  }
  if (type === 'custom') return { custom: { formula: `=${formula1}` } };
  const shown = (text: string): string | number =>
    text !== '' && !Number.isNaN(Number(text)) ? Number(text) : `=${text}`;
  return {
    [type]: {
      operator: upper(operator),
      formula1: shown(formula1),
      ...(formula2 !== undefined && { formula2: shown(formula2) }),
    },
  };
};

/** https://learn.microsoft.com/javascript/api/excel/excel.datavalidation */
export const dataValidationClass: ModelClass<RangeState> = {
  name: 'DataValidation',
  properties: {
    Rule: {
      get: (range) => shownRule(ruleAt(range)),
      set: (range, value, host) => put(range, host, ruleOf(range.box, value)),
    },
    IgnoreBlanks: {
      get: (range) => ruleAt(range)?.ignoreBlank ?? true,
      set: (range, value, host) => change(range, host, { ignoreBlank: value === true }),
    },
    ErrorAlert: {
      get: (range) => {
        const error = ruleAt(range)?.error;
        return {
          showAlert: error !== undefined,
          title: error?.title ?? '',
          message: error?.message ?? '',
          style: upper(error?.style ?? 'stop'),
        };
      },
      set: (range, value, host) => {
        const alert = value as {
          title: string;
          message: string;
          style: string;
          showAlert: boolean;
        };
        const style = lower(alert.style) as 'stop' | 'warning' | 'information';
        change(range, host, { error: { title: alert.title, message: alert.message, style } });
      },
    },
    Prompt: {
      get: (range) => {
        const prompt = ruleAt(range)?.prompt;
        return { showPrompt: prompt !== undefined, title: '', message: '', ...prompt };
      },
      set: (range, value, host) => {
        const prompt = value as { title: string; message: string };
        change(range, host, { prompt: { title: prompt.title, message: prompt.message } });
      },
    },
    Type: {
      get: (range) => upper(ruleAt(range)?.type ?? 'none'),
    },
  },
  methods: { Clear: (range, _args, host) => put(range, host, null) },
};
