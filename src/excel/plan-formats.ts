import type { RangeStyle, SheetPlan } from '../cascade/sheet-plan';
import { rangeOf } from './boxes';

/** Queues everything of a plan that is not content: a fixed number of calls whatever the number of nodes. */
export const queueFormats = (sheet: Excel.Worksheet, plan: SheetPlan): void => {
  for (const style of plan.styles) queueStyle(rangeOf(sheet, style.box), style);
  for (const { column, points } of plan.columnWidths)
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points;
  for (const { first, last } of plan.hiddenColumns)
    sheet.getRangeByIndexes(0, first, 1, last - first + 1).columnHidden = true;
  // A new conditional format goes to the top, so the first rule of the plan is added last.
  for (const rule of [...plan.rules].reverse()) queueRule(rangeOf(sheet, rule.box), rule);
  for (const bar of plan.dataBars) queueDataBar(rangeOf(sheet, bar.box), bar);
  for (const icons of plan.iconSets) queueIcons(rangeOf(sheet, icons.box), icons);
  for (const validation of plan.validations)
    queueValidation(rangeOf(sheet, validation.box), validation);
  queueView(sheet, plan);
};

const queueStyle = (range: Excel.Range, style: RangeStyle): void => {
  const { format } = range;
  const { font } = format;
  if (style.numberFormat !== undefined) range.numberFormat = style.numberFormat as never;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.fontSize !== undefined) font.size = style.fontSize;
  if (style.color !== undefined) font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontalAlignment !== undefined)
    format.horizontalAlignment = style.horizontalAlignment;
  if (style.verticalAlignment !== undefined) format.verticalAlignment = style.verticalAlignment;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.wrapText !== undefined) format.wrapText = style.wrapText;
  if (style.borderBottom !== undefined) {
    const edge = format.borders.getItem('EdgeBottom');
    edge.style = 'Continuous';
    edge.color = style.borderBottom;
  }
};

const queueRule = (range: Excel.Range, rule: SheetPlan['rules'][number]): void => {
  const { custom } = range.conditionalFormats.add('Custom');
  custom.rule.formula = rule.formula;
  if (rule.color !== undefined) custom.format.font.color = rule.color;
  if (rule.bold !== undefined) custom.format.font.bold = rule.bold;
  if (rule.italic !== undefined) custom.format.font.italic = rule.italic;
  if (rule.fill !== undefined) custom.format.fill.color = rule.fill;
};

/** The bounds are said outright: the automatic ones follow the data (office-js issue #2026). */
const queueDataBar = (range: Excel.Range, bar: SheetPlan['dataBars'][number]): void => {
  const { dataBar } = range.conditionalFormats.add('DataBar');
  dataBar.positiveFormat.fillColor = bar.color;
  dataBar.lowerBoundRule = { type: 'Number', formula: String(bar.minimum) };
  dataBar.upperBoundRule = { type: 'Number', formula: String(bar.maximum) };
};

const queueIcons = (range: Excel.Range, icons: SheetPlan['iconSets'][number]): void => {
  const { iconSet } = range.conditionalFormats.add('IconSet');
  iconSet.style = icons.style;
  iconSet.showIconOnly = icons.iconOnly;
  iconSet.criteria = [
    // The lowest icon has no criterion of its own.
    {} as Excel.ConditionalIconCriterion,
    ...icons.from.map((from): Excel.ConditionalIconCriterion => ({
      type: 'Number',
      operator: 'GreaterThanOrEqual',
      formula: `=${from}`,
    })),
  ];
};

const queueValidation = (
  range: Excel.Range,
  { list, decimal, error }: SheetPlan['validations'][number],
): void => {
  const { dataValidation } = range;
  if (list) dataValidation.rule = { list: { inCellDropDown: true, source: list.join(',') } };
  else if (decimal)
    dataValidation.rule = {
      decimal: { formula1: decimal.minimum, formula2: decimal.maximum, operator: 'Between' },
    };
  dataValidation.errorAlert = {
    title: 'KPI Cascade',
    message: error,
    style: 'Stop',
    showAlert: true,
  };
};

const queueView = (sheet: Excel.Worksheet, plan: SheetPlan): void => {
  sheet.showGridlines = false;
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, plan.freezeRows, plan.freezeColumns));
  const { pageLayout } = sheet;
  const { landscape, fitToPagesWide, margins, footer, titleRows, area } = plan.print;
  pageLayout.orientation = landscape ? 'Landscape' : 'Portrait';
  pageLayout.zoom = { horizontalFitToPages: fitToPagesWide };
  pageLayout.leftMargin = margins.left;
  pageLayout.rightMargin = margins.right;
  pageLayout.topMargin = margins.top;
  pageLayout.bottomMargin = margins.bottom;
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = footer.left;
  defaultForAllPages.rightFooter = footer.right;
  pageLayout.setPrintTitleRows(
    sheet.getRangeByIndexes(titleRows.first, 0, titleRows.last - titleRows.first + 1, 1),
  );
  pageLayout.setPrintArea(rangeOf(sheet, area));
};
