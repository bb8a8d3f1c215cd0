/**
 * Names and synonyms of the catalogue's KPIs of which less is better, where the word alone says so. Apart
 * from the catalogue, which the pane loads only when it is asked for; a test holds the two together.
 */
// prettier-ignore
export const LOWER_NAMES: readonly string[] = [
  'Cost of goods sold', 'COGS', 'cost of sales', 'Debt to equity', 'Days sales outstanding', 'DSO', 'debtor days',
  'receivable days', 'Days inventory outstanding', 'DIO', 'days sales of inventory', 'DSI', 'stock days',
  'Cash conversion cycle', 'CCC', 'cash-to-cash cycle', 'net operating cycle', 'Net burn rate', 'cash burn',
  'Break-even point', 'breakeven', 'Churn rate', 'customer churn', 'attrition', 'cancellations',
  'Customer acquisition cost', 'CAC', 'cost per customer', 'Bounce rate', 'bounces', 'Employee turnover',
  'staff turnover', 'leavers', 'Absenteeism rate', 'absence rate', 'sickness', 'sick leave', 'Time to hire',
  'recruiting time', 'days to hire', 'Cycle time', 'processing time', 'time per unit',
  'Days of inventory', 'days on hand', 'inventory days', 'Defect rate', 'reject rate', 'error rate', 'scrap rate',
  'Defects per million opportunities', 'DPMO', 'Estimate at completion', 'EAC', 'cost forecast',
  'Time to market', 'TTM', 'development time',
];
