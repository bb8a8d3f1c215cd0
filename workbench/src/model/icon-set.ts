import type { IconSetRule } from '../document/sheet';
import { invalidArgument } from '../host/host-error';
import { member, type Of } from './conditional-rule';
import type { ModelClass } from './model-class';

/** `ThreeSymbols` → `3Symbols`: https://learn.microsoft.com/javascript/api/excel/excel.iconset */
const NUMBERS = { Three: '3', Four: '4', Five: '5' } as const;
const iconStyle = (style: string): string => {
  if (!/^(Three|Four|Five)[A-Z]/.test(style)) throw invalidArgument(`"${style}" is no icon set.`);
  return style.replace(/^(Three|Four|Five)/, (word) => NUMBERS[word as keyof typeof NUMBERS]);
};

const WORDS = { 3: 'Three', 4: 'Four', 5: 'Five' } as const;
const shownStyle = (style: string): string =>
  style.replace(/^[345]/, (digit) => WORDS[Number(digit) as keyof typeof WORDS]);

const shownCriterion = ({ type, operator, value }: IconSetRule['criteria'][number]) => ({
  type: type.charAt(0).toUpperCase() + type.slice(1),
  operator: operator === '>' ? 'GreaterThan' : 'GreaterThanOrEqual',
  formula: `=${value}`,
});

/** Equal shares of the percentages, as Excel begins: 0, 33, 67 for three icons. */
export const equalShares = (style: string): IconSetRule['criteria'] => {
  const count = Number(style.charAt(0));
  return Array.from({ length: count }, (_, index) => ({
    type: 'percent',
    operator: '>=',
    value: String(Math.round((100 * index) / count)),
  }));
};

/** https://learn.microsoft.com/javascript/api/excel/excel.iconsetconditionalformat */
export const iconSetClass: ModelClass<Of<IconSetRule>> = {
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
          value: index === 0 ? '0' : (one.formula ?? '').replace(/^=/, ''),
        }));
      },
    ),
  },
};
