import { read, refusal, result } from '../open';
import type { Opened } from '../open';
import type { MemberTests } from './member-tests';

const add = ({ sheet }: Opened, type: 'IconSet' | 'DataBar' | 'Custom') =>
  sheet.getRange('A1:A9').conditionalFormats.add(type);

/** Excel.ConditionalFormat in its kinds, and Excel.DataValidation. */
export const ruleMembers: MemberTests = {
  'ConditionalFormatCollection.Add': async (at) => {
    const format = await read(at, add(at, 'IconSet'), 'type');
    expect(format.type).toBe('IconSet');
    expect(await refusal(() => (add(at, 'Other' as never), at.context.sync()))).toBe(
      'InvalidArgument',
    );
  },
  'ConditionalFormatCollection.ClearAll': async (at) => {
    add(at, 'DataBar');
    at.sheet.getRange('A1:Z99').conditionalFormats.clearAll();
    await at.context.sync();
    expect(at.document.sheets[0]?.conditionalFormats).toEqual([]);
  },
  'ConditionalFormatCollection.GetCount': async (at) => {
    add(at, 'DataBar');
    add(at, 'Custom');
    expect(await result(at, at.sheet.getRange('A2').conditionalFormats.getCount())).toBe(2);
  },
  'ConditionalFormatCollection.items': async (at) => {
    add(at, 'DataBar');
    const { conditionalFormats } = at.sheet.getRange('A2');
    const { items } = await read(at, conditionalFormats, 'items/type');
    expect(items.map(({ type }) => type)).toEqual(['DataBar']);
  },
  'ConditionalFormatCollection.indexer': async (at) => {
    const { id } = await read(at, add(at, 'DataBar'), 'id');
    const found = at.sheet.getRange('A1:A9').conditionalFormats.getItem(id);
    expect((await read(at, found, 'type')).type).toBe('DataBar');
    const missing = at.sheet.getRange('A1:A9').conditionalFormats.getItem('none');
    expect(await refusal(() => read(at, missing, 'type'))).toBe('ItemNotFound');
  },
  'ConditionalFormat.Id': async (at) => {
    const [one, other] = [add(at, 'DataBar').load('id'), add(at, 'DataBar').load('id')];
    await at.context.sync();
    expect(one.id).not.toBe(other.id);
  },
  'ConditionalFormat.Type': async (at) =>
    expect((await read(at, add(at, 'Custom'), 'type')).type).toBe('Custom'),
  'ConditionalFormat.Priority': async (at) => {
    const [older, newer] = [add(at, 'DataBar'), add(at, 'DataBar')];
    older.load('priority');
    expect((await read(at, newer, 'priority')).priority).toBe(0);
    expect(older.priority).toBe(1);
  },
  'ConditionalFormat.StopIfTrue': async (at) => {
    const format = add(at, 'Custom');
    expect((await read(at, format, 'stopIfTrue')).stopIfTrue).toBe(false);
    format.stopIfTrue = true;
    expect((await read(at, format, 'stopIfTrue')).stopIfTrue).toBe(true);
  },
  'ConditionalFormat.IconSet': async (at) => {
    const custom = add(at, 'Custom');
    expect(await refusal(() => read(at, custom.iconSet, 'style'))).toBe('InvalidArgument');
  },
  'ConditionalFormat.DataBar': async (at) => {
    add(at, 'DataBar').dataBar.showDataBarOnly = true;
    await at.context.sync();
    expect(at.document.sheets[0]?.conditionalFormats).toMatchObject([{ showBarOnly: true }]);
  },
  'ConditionalFormat.Custom': async (at) => {
    add(at, 'Custom').custom.rule.formula = '=A1>1';
    await at.context.sync();
    expect(at.document.sheets[0]?.conditionalFormats).toMatchObject([{ formula: 'A1>1' }]);
  },
  'IconSetConditionalFormat.Style': async (at) => {
    const { iconSet } = add(at, 'IconSet');
    iconSet.style = 'FourRating';
    expect((await read(at, iconSet, 'style,criteria')).style).toBe('FourRating');
    expect(iconSet.criteria.map(({ formula }) => formula)).toEqual(['=0', '=25', '=50', '=75']);
    expect(
      await refusal(() => {
        iconSet.style = 'Seven' as never;
        return at.context.sync();
      }),
    ).toBe('InvalidArgument');
  },
  'IconSetConditionalFormat.ShowIconOnly': async (at) => {
    const { iconSet } = add(at, 'IconSet');
    iconSet.showIconOnly = true;
    expect((await read(at, iconSet, 'showIconOnly')).showIconOnly).toBe(true);
  },
  'IconSetConditionalFormat.ReverseIconOrder': async (at) => {
    const { iconSet } = add(at, 'IconSet');
    iconSet.reverseIconOrder = true;
    expect((await read(at, iconSet, 'reverseIconOrder')).reverseIconOrder).toBe(true);
  },
  'IconSetConditionalFormat.Criteria': async (at) => {
    const { iconSet } = add(at, 'IconSet');
    iconSet.criteria = [
      {} as Excel.ConditionalIconCriterion,
      { type: 'Number', operator: 'GreaterThan', formula: '=0' },
      { type: 'Percentile', operator: 'GreaterThanOrEqual', formula: '50' },
    ];
    const { criteria } = await read(at, iconSet, 'criteria');
    expect(criteria.slice(1)).toEqual([
      { type: 'Number', operator: 'GreaterThan', formula: '=0' },
      { type: 'Percentile', operator: 'GreaterThanOrEqual', formula: '=50' },
    ]);
    expect(
      await refusal(() => {
        iconSet.criteria = [];
        return at.context.sync();
      }),
    ).toBe('InvalidArgument');
  },
  'DataBarConditionalFormat.PositiveFormat': async (at) => {
    add(at, 'DataBar').dataBar.positiveFormat.fillColor = '#112233';
    await at.context.sync();
    expect(at.document.sheets[0]?.conditionalFormats).toMatchObject([{ color: '#112233' }]);
  },
  'ConditionalDataBarPositiveFormat.FillColor': async (at) => {
    const { positiveFormat } = add(at, 'DataBar').dataBar;
    positiveFormat.fillColor = '#112233';
    expect((await read(at, positiveFormat, 'fillColor')).fillColor).toBe('#112233');
  },
  'DataBarConditionalFormat.ShowDataBarOnly': async (at) => {
    const { dataBar } = add(at, 'DataBar');
    expect((await read(at, dataBar, 'showDataBarOnly')).showDataBarOnly).toBe(false);
    dataBar.showDataBarOnly = true;
    expect((await read(at, dataBar, 'showDataBarOnly')).showDataBarOnly).toBe(true);
  },
  'DataBarConditionalFormat.LowerBoundRule': async (at) => {
    const { dataBar } = add(at, 'DataBar');
    expect((await read(at, dataBar, 'lowerBoundRule')).lowerBoundRule).toEqual({
      type: 'Automatic',
    });
    dataBar.lowerBoundRule = { type: 'Number', formula: '=0' };
    await at.context.sync();
    expect(at.document.sheets[0]?.conditionalFormats).toMatchObject([
      { minimum: { type: 'number', value: '0' }, maximum: { type: 'automatic' } },
    ]);
  },
  'DataBarConditionalFormat.UpperBoundRule': async (at) => {
    const { dataBar } = add(at, 'DataBar');
    dataBar.upperBoundRule = { type: 'Number', formula: '1' };
    expect((await read(at, dataBar, 'upperBoundRule')).upperBoundRule).toEqual({
      type: 'Number',
      formula: '=1',
    });
    expect(
      await refusal(() => {
        dataBar.upperBoundRule = { type: 'Percentile', formula: '9' };
        return at.context.sync();
      }),
    ).toBe('InvalidArgument');
  },
  'CustomConditionalFormat.Rule': async (at) => {
    const { custom } = add(at, 'Custom');
    custom.rule.formula = '=TRUE';
    expect((await read(at, custom, 'rule/formula')).rule.formula).toBe('=TRUE');
  },
  'ConditionalFormatRule.Formula': async (at) => {
    const { rule } = add(at, 'Custom').custom;
    rule.formula = '=$B1="x"';
    expect((await read(at, rule, 'formula')).formula).toBe('=$B1="x"');
  },
  'CustomConditionalFormat.Format': async (at) => {
    const { custom } = add(at, 'Custom');
    custom.format.font.italic = true;
    expect((await read(at, custom, 'format/font/italic')).format.font.italic).toBe(true);
  },
  'ConditionalRangeFormat.Font': async (at) => {
    const { format } = add(at, 'Custom').custom;
    format.font.bold = true;
    expect((await read(at, format, 'font/bold')).font.bold).toBe(true);
  },
  'ConditionalRangeFormat.Fill': async (at) => {
    const { format } = add(at, 'Custom').custom;
    format.fill.color = '#FFC7CE';
    expect((await read(at, format, 'fill/color')).fill.color).toBe('#FFC7CE');
  },
  'ConditionalRangeFont.Bold': async (at) => {
    const { font } = add(at, 'Custom').custom.format;
    expect((await read(at, font, 'bold')).bold).toBe(false);
    font.bold = true;
    expect((await read(at, font, 'bold')).bold).toBe(true);
  },
  'ConditionalRangeFont.Italic': async (at) => {
    const { font } = add(at, 'Custom').custom.format;
    font.italic = true;
    expect((await read(at, font, 'italic')).italic).toBe(true);
  },
  'ConditionalRangeFont.Color': async (at) => {
    const { font } = add(at, 'Custom').custom.format;
    font.color = '#9C0006';
    expect((await read(at, font, 'color')).color).toBe('#9C0006');
  },
  'ConditionalRangeFill.Color': async (at) => {
    const { fill } = add(at, 'Custom').custom.format;
    fill.color = 'red';
    expect((await read(at, fill, 'color')).color).toBe('#FF0000');
  },
  'DataValidation.Rule': async (at) => {
    const { dataValidation } = at.sheet.getRange('A1:A9');
    dataValidation.rule = { list: { inCellDropDown: false, source: '=$C$1:$C$3' } };
    expect((await read(at, dataValidation, 'rule')).rule).toEqual({
      list: { inCellDropDown: false, source: '=$C$1:$C$3' },
    });
    dataValidation.rule = { wholeNumber: { operator: 'GreaterThan', formula1: 0 } };
    expect((await read(at, dataValidation, 'rule')).rule).toEqual({
      wholeNumber: { operator: 'GreaterThan', formula1: 0 },
    });
    expect(
      await refusal(() => {
        dataValidation.rule = {};
        return at.context.sync();
      }),
    ).toBe('InvalidArgument');
  },
  'DataValidation.Type': async (at) => {
    const { dataValidation } = at.sheet.getRange('A1');
    expect((await read(at, dataValidation, 'type')).type).toBe('None');
    dataValidation.rule = { custom: { formula: '=TRUE' } };
    expect((await read(at, dataValidation, 'type')).type).toBe('Custom');
  },
  'DataValidation.IgnoreBlanks': async (at) => {
    const { dataValidation } = at.sheet.getRange('A1');
    dataValidation.rule = { custom: { formula: '=TRUE' } };
    expect((await read(at, dataValidation, 'ignoreBlanks')).ignoreBlanks).toBe(true);
    dataValidation.ignoreBlanks = false;
    expect((await read(at, dataValidation, 'ignoreBlanks')).ignoreBlanks).toBe(false);
  },
  'DataValidation.ErrorAlert': async (at) => {
    const { dataValidation } = at.sheet.getRange('A1');
    const alert = { title: 'T', message: 'M', style: 'Warning', showAlert: true } as const;
    dataValidation.rule = { custom: { formula: '=TRUE' } };
    dataValidation.errorAlert = alert;
    expect((await read(at, dataValidation, 'errorAlert')).errorAlert).toEqual(alert);
  },
  'DataValidation.Prompt': async (at) => {
    const { dataValidation } = at.sheet.getRange('A1');
    const prompt = { title: 'T', message: 'M', showPrompt: true };
    dataValidation.rule = { custom: { formula: '=TRUE' } };
    dataValidation.prompt = prompt;
    expect((await read(at, dataValidation, 'prompt')).prompt).toEqual(prompt);
  },
  'DataValidation.Clear': async (at) => {
    const { dataValidation } = at.sheet.getRange('A1');
    dataValidation.rule = { custom: { formula: '=TRUE' } };
    dataValidation.clear();
    await at.context.sync();
    expect(at.document.sheets[0]?.dataValidations).toEqual([]);
  },
};
