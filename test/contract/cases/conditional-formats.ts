import { check } from '../check';
import { type ContractCase, issue, member } from '../contract-case';
import { onNewSheet } from '../sandbox';

export const conditionalFormats: readonly ContractCase[] = [
  {
    name: 'an icon set of numbers with icons only keeps its style and criteria',
    cite: member('iconsetconditionalformat', 'criteria'),
    run: onNewSheet(async (sheet, context) => {
      const format = sheet.getRange('A1:A9').conditionalFormats.add('IconSet');
      const icons = format.iconSet;
      icons.style = 'ThreeSymbols';
      icons.showIconOnly = true;
      icons.criteria = [
        {} as Excel.ConditionalIconCriterion,
        { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=0' },
        { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=1' },
      ];
      await context.sync();
      icons.load('style,showIconOnly,criteria');
      await context.sync();
      check([icons.style, icons.showIconOnly], ['ThreeSymbols', true]);
      check(
        icons.criteria
          .slice(1)
          .map(({ type, operator, formula }) => [
            type,
            operator,
            Number(formula.replace(/^=/, '')),
          ]),
        [
          ['Number', 'GreaterThanOrEqual', 0],
          ['Number', 'GreaterThanOrEqual', 1],
        ],
      );
    }),
  },
  {
    name: 'a data bar keeps its bounds and its colour',
    cite: issue(2026),
    run: onNewSheet(async (sheet, context) => {
      const bar = sheet.getRange('B1:B9').conditionalFormats.add('DataBar').dataBar;
      bar.positiveFormat.fillColor = '#9DC3E6';
      bar.lowerBoundRule = { type: 'Number', formula: '0' };
      bar.upperBoundRule = { type: 'Number', formula: '1' };
      await context.sync();
      bar.load('lowerBoundRule,upperBoundRule,positiveFormat/fillColor');
      await context.sync();
      const bound = ({ type, formula }: Excel.ConditionalDataBarRule): unknown[] => [
        type,
        Number(String(formula).replace(/^=/, '')),
      ];
      check(bound(bar.lowerBoundRule), ['Number', 0], 'lower');
      check(bound(bar.upperBoundRule), ['Number', 1], 'upper');
      check(bar.positiveFormat.fillColor.toUpperCase(), '#9DC3E6');
    }),
  },
  {
    name: 'a rule of its own keeps its formula and colours',
    cite: member('customconditionalformat', 'rule'),
    run: onNewSheet(async (sheet, context) => {
      const { custom } = sheet.getRange('A2:D9').conditionalFormats.add('Custom');
      custom.rule.formula = '=$C2="Off track"';
      custom.format.font.color = '#9C0006';
      custom.format.font.bold = true;
      custom.format.fill.color = '#FFC7CE';
      await context.sync();
      custom.load('rule/formula,format/font/color,format/font/bold,format/fill/color');
      await context.sync();
      const { rule, format } = custom;
      check(rule.formula, '=$C2="Off track"');
      check([format.font.bold, format.font.color.toUpperCase()], [true, '#9C0006']);
      check(format.fill.color.toUpperCase(), '#FFC7CE');
    }),
  },
  {
    name: 'the conditional format added last comes first',
    cite: member('conditionalformatcollection', 'add()'),
    run: onNewSheet(async (sheet, context) => {
      const { conditionalFormats: rules } = sheet.getRange('A1:A3');
      rules.add('Custom').custom.rule.formula = '=A1=1';
      rules.add('Custom').custom.rule.formula = '=A1=2';
      await context.sync();
      const found = sheet.getRange('A1').conditionalFormats.load('items/priority,items/type');
      await context.sync();
      const first = found.items.find(({ priority }) => priority === 0);
      const rule = first?.custom.rule.load('formula');
      await context.sync();
      check([found.items.length, rule?.formula], [2, '=A1=2']);
    }),
  },
  {
    name: 'clearing the conditional formats of a range removes its own',
    cite: member('conditionalformatcollection', 'clearAll()'),
    run: onNewSheet(async (sheet, context) => {
      sheet.getRange('A1:A3').conditionalFormats.add('DataBar');
      sheet.getRange('C1:C3').conditionalFormats.add('DataBar');
      await context.sync();
      sheet.getRange('A1:A3').conditionalFormats.clearAll();
      const [cleared, kept] = ['A1:A3', 'C1:C3'].map((address) =>
        sheet.getRange(address).conditionalFormats.getCount(),
      );
      await context.sync();
      check([cleared?.value, kept?.value], [0, 1]);
    }),
  },
];
