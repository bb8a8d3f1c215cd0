import { a1Box } from '../document/address';
import type {
  ConditionalFormat,
  CustomRule,
  DataBarRule,
  IconSetRule,
  RangeBox,
} from '../document/sheet';
import { argb } from './write-styles';
import { escapeXml, tag } from './write-text';

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
/** The extension of a rule that names its twin in the sheet's extensions ([MS-XLSX] 2.6.2). */
const RULE_ID = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';
/** The extension of a sheet that holds Excel 2010's conditional formats. */
export const X14_CONDITIONAL_FORMATS = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';
/** Icon sets that came with Excel 2010. */
const NEW_ICON_SETS = ['3Stars', '3Triangles', '5Boxes'];

export interface RuleWriter {
  formula(formula: string): { readonly text: string };
  /** The index of a look in the styles. */
  look(look: Pick<CustomRule, 'font' | 'fill'>): number;
  /** A braced GUID that no other rule of the sheet has. */
  newId(): string;
}

/** A rule in its two places; either may be ''. */
export interface RuleXml {
  readonly conditionalFormatting: string;
  readonly extension: string;
}

type Criterion = IconSetRule['criteria'][number];

/** Excel's own thresholds: equal shares of the percentages. */
const criteriaOf = (rule: IconSetRule): readonly Criterion[] => {
  const count = Number(rule.style.charAt(0));
  return rule.criteria.length === count
    ? rule.criteria
    : Array.from({ length: count }, (_, index) => ({
        type: 'percent',
        operator: '>=',
        value: String(Math.round((100 * index) / count)),
      }));
};

const boundType = (type: Criterion['type']): string => (type === 'number' ? 'num' : type);

const iconSet = (
  rule: IconSetRule & ConditionalFormat,
  writer: RuleWriter,
  priority: number,
): RuleXml => {
  const attributes = {
    iconSet: rule.style,
    showValue: rule.showIconOnly ? 0 : undefined,
    reverse: rule.reverse ? 1 : undefined,
  };
  const criteria = criteriaOf(rule).map((one) => ({
    type: boundType(one.type),
    val: writer.formula(one.value).text,
    gte: one.operator === '>' ? 0 : undefined,
  }));
  if (!NEW_ICON_SETS.includes(rule.style))
    return {
      conditionalFormatting: formatting(
        rule.box,
        tag(
          'cfRule',
          { type: 'iconSet', priority, stopIfTrue: rule.stopIfTrue || undefined },
          tag('iconSet', attributes, criteria.map((one) => tag('cfvo', one)).join('')),
        ),
      ),
      extension: '',
    };
  const bounds = criteria.map(({ val, ...one }) =>
    tag('x14:cfvo', one, tag('xm:f', {}, escapeXml(val))),
  );
  return {
    conditionalFormatting: '',
    extension: extended(
      rule.box,
      tag(
        'x14:cfRule',
        { type: 'iconSet', priority, id: writer.newId() },
        tag('x14:iconSet', attributes, bounds.join('')),
      ),
    ),
  };
};

const dataBar = (
  rule: DataBarRule & ConditionalFormat,
  writer: RuleWriter,
  priority: number,
): RuleXml => {
  const id = writer.newId();
  const bound = (one: DataBarRule['minimum'], automatic: string): string =>
    one.type === 'automatic'
      ? tag('cfvo', { type: automatic })
      : tag('cfvo', { type: 'num', val: one.value ?? '0' });
  const newBound = (one: DataBarRule['minimum'], automatic: string): string =>
    one.type === 'automatic'
      ? tag('x14:cfvo', { type: automatic })
      : tag('x14:cfvo', { type: 'num' }, tag('xm:f', {}, escapeXml(one.value ?? '0')));
  const showValue = rule.showBarOnly ? 0 : undefined;
  const bar = tag(
    'dataBar',
    { showValue },
    bound(rule.minimum, 'min') +
      bound(rule.maximum, 'max') +
      tag('color', { rgb: argb(rule.color) }),
  );
  const link = tag('ext', { 'xmlns:x14': X14, uri: RULE_ID }, tag('x14:id', {}, id));
  // Without the twin, Excel 2007's bars run from 10 to 90 % of the cell: a 0 would look like something.
  const twin = tag(
    'x14:dataBar',
    { minLength: 0, maxLength: 100, gradient: 0, showValue },
    newBound(rule.minimum, 'autoMin') +
      newBound(rule.maximum, 'autoMax') +
      tag('x14:negativeFillColor', { rgb: 'FFFF0000' }) +
      tag('x14:axisColor', { rgb: 'FF000000' }),
  );
  return {
    conditionalFormatting: formatting(
      rule.box,
      tag(
        'cfRule',
        { type: 'dataBar', priority, stopIfTrue: rule.stopIfTrue || undefined },
        bar + tag('extLst', {}, link),
      ),
    ),
    extension: extended(rule.box, tag('x14:cfRule', { type: 'dataBar', id }, twin)),
  };
};

const custom = (
  rule: CustomRule & ConditionalFormat,
  writer: RuleWriter,
  priority: number,
): RuleXml => ({
  conditionalFormatting: formatting(
    rule.box,
    tag(
      'cfRule',
      {
        type: 'expression',
        dxfId: rule.font || rule.fill ? writer.look(rule) : undefined,
        priority,
        stopIfTrue: rule.stopIfTrue || undefined,
      },
      tag('formula', {}, escapeXml(writer.formula(rule.formula).text)),
    ),
  ),
  extension: '',
});

const formatting = (box: RangeBox, rule: string): string =>
  tag('conditionalFormatting', { sqref: a1Box(box) }, rule);

const extended = (box: RangeBox, rule: string): string =>
  tag(
    'x14:conditionalFormatting',
    { 'xmlns:x14': X14, 'xmlns:xm': XM },
    rule + tag('xm:sqref', {}, a1Box(box)),
  );

/** A rule as Excel writes it, at the given priority (1 is the first). */
export const ruleXml = (rule: ConditionalFormat, writer: RuleWriter, priority: number): RuleXml =>
  rule.type === 'iconSet'
    ? iconSet(rule, writer, priority)
    : rule.type === 'dataBar'
      ? dataBar(rule, writer, priority)
      : custom(rule, writer, priority);

/** The sheet's extension around Excel 2010's rules; '' for none. */
export const extensionXml = (rules: readonly string[]): string =>
  rules.length === 0
    ? ''
    : tag(
        'ext',
        { 'xmlns:x14': X14, uri: X14_CONDITIONAL_FORMATS },
        tag('x14:conditionalFormattings', {}, rules.join('')),
      );

/** By priority, those of equal priority in the order they were made. */
export const byPriority = (rules: readonly ConditionalFormat[]): ConditionalFormat[] =>
  [...rules].sort((a, b) => a.priority - b.priority);
