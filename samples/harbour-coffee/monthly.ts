/** The months of 2026 that have closed, as the finance team keeps them: nine values each, January first. */

export interface MonthlyFigure {
  readonly kpi: string;
  readonly label: string;
  readonly numberFormat: string;
  /** How the scorecard condenses the months: their sum, their average or the last one. */
  readonly condensed: 'sum' | 'average' | 'last';
  readonly values: readonly number[];
}

const figure = (
  kpi: string,
  label: string,
  condensed: MonthlyFigure['condensed'],
  numberFormat: string,
  ...values: number[]
): MonthlyFigure => ({ kpi, label, condensed, numberFormat, values });

export const MONTHLY: readonly MonthlyFigure[] = [
  figure('F1', 'Café revenue', 'sum', '#,##0', 861, 842, 905, 917, 948, 962, 971, 955, 944),
  figure(
    'F2',
    'Average order value',
    'average',
    '0.00',
    7.1,
    7.1,
    7.2,
    7.3,
    7.3,
    7.4,
    7.5,
    7.5,
    7.5,
  ),
  figure('F4', 'Wholesale revenue', 'sum', '#,##0', 118, 121, 130, 134, 139, 141, 138, 142, 147),
  figure(
    'F7',
    'Cost of goods sold',
    'average',
    '0.0%',
    0.305,
    0.307,
    0.31,
    0.314,
    0.316,
    0.315,
    0.313,
    0.314,
    0.314,
  ),
  figure(
    'F8',
    'Energy cost per café',
    'average',
    '#,##0',
    2310,
    2240,
    2050,
    1830,
    1690,
    1640,
    1720,
    1750,
    1780,
  ),
  figure('C1', 'Net promoter score', 'last', '0', 42, 42, 43, 44, 44, 45, 46, 46, 47),
  figure(
    'C3',
    'Complaints per 10,000 orders',
    'average',
    '0.0',
    12.4,
    12,
    11.6,
    11.1,
    10.8,
    10.6,
    10.4,
    10.5,
    10.5,
  ),
  figure('P1', 'Waiting time at peak', 'average', '0.0', 4.5, 4.5, 4.4, 4.3, 4.2, 4.1, 4, 3.9, 3.9),
  figure(
    'C5',
    'Active loyalty members',
    'last',
    '#,##0',
    29100,
    30400,
    31200,
    32500,
    33900,
    35200,
    36300,
    37400,
    38400,
  ),
  figure('E3', 'Training hours', 'sum', '0.0', 2, 2.5, 2.5, 3, 2, 2.5, 2, 2.5, 3),
];
