/** The scorecard of a company that does not exist. Owners are roles. */

export interface Goal {
  readonly name: string;
  readonly objectives: readonly Objective[];
}
export interface Objective {
  readonly name: string;
  readonly kpis: readonly Kpi[];
}

/** A row of the scorecard. `actual: 'monthly'` is a formula over the months; null leaves the cell blank. */
export interface Kpi {
  readonly id: string;
  readonly name: string;
  readonly perspective: 'Financial' | 'Customer' | 'Employee' | 'Process' | 'Innovation';
  readonly owner: string;
  readonly unit: string;
  readonly numberFormat: string;
  readonly better: 'Higher' | 'Lower' | 'Range';
  readonly actual: number | string | null;
  readonly target: number | null;
  readonly baseline?: number;
  readonly low?: number;
  readonly high?: number;
  readonly weight?: number;
  readonly critical?: true;
  /** ISO dates. With a baseline, a start and a due date the pace decides. */
  readonly start?: string;
  readonly due?: string;
  readonly comment?: string;
}

export const AS_OF = '2026-09-30';
const YEAR = { start: '2026-01-01', due: '2026-12-31' };
const WHOLE = '#,##0';
const SHARE = '0.0%';

// prettier-ignore
export const GOALS: readonly Goal[] = [
  {
    name: 'Grow profitably',
    objectives: [
      {
        name: 'Raise revenue in existing cafés',
        kpis: [
          { id: 'F1', name: 'Café revenue, year to date', perspective: 'Financial', owner: 'Head of Operations', unit: 'k€', numberFormat: WHOLE, better: 'Higher', baseline: 0, actual: 'monthly', target: 11400, weight: 3, ...YEAR },
          { id: 'F2', name: 'Average order value', perspective: 'Financial', owner: 'Head of Operations', unit: '€', numberFormat: '0.00', better: 'Higher', baseline: 6.9, actual: 'monthly', target: 7.2, weight: 1 },
          { id: 'F3', name: 'Revenue per square metre', perspective: 'Financial', owner: 'Property Manager', unit: '€', numberFormat: WHOLE, better: 'Higher', baseline: 4900, actual: 5180, target: 5400, weight: 1 },
        ],
      },
      {
        name: 'Build the wholesale business',
        kpis: [
          { id: 'F4', name: 'Wholesale revenue, year to date', perspective: 'Financial', owner: 'Head of Wholesale', unit: 'k€', numberFormat: WHOLE, better: 'Higher', baseline: 0, actual: 'monthly', target: 2100, weight: 2, ...YEAR },
          { id: 'F5', name: 'Wholesale accounts', perspective: 'Customer', owner: 'Head of Wholesale', unit: '#', numberFormat: WHOLE, better: 'Higher', baseline: 140, actual: 176, target: 220, weight: 1, comment: 'Two regional hotel chains are in talks' },
          { id: 'F6', name: 'Wholesale gross margin', perspective: 'Financial', owner: 'Head of Wholesale', unit: '%', numberFormat: SHARE, better: 'Higher', baseline: 0.37, actual: 0.385, target: 0.4, weight: 1 },
        ],
      },
      {
        name: 'Keep costs under control',
        kpis: [
          { id: 'F7', name: 'Cost of goods sold, share of revenue', perspective: 'Financial', owner: 'Finance Director', unit: '%', numberFormat: SHARE, better: 'Lower', baseline: 0.322, actual: 'monthly', target: 0.3, weight: 2, comment: 'Green coffee price up since spring' },
          { id: 'F8', name: 'Energy cost per café and month', perspective: 'Process', owner: 'Property Manager', unit: '€', numberFormat: WHOLE, better: 'Lower', baseline: 2250, actual: 'monthly', target: 2000, weight: 1 },
          { id: 'F9', name: 'Labour cost, share of revenue', perspective: 'Financial', owner: 'Finance Director', unit: '%', numberFormat: SHARE, better: 'Range', actual: 0.31, target: null, low: 0.28, high: 0.32, weight: 1, comment: 'Below 28 % service suffers' },
        ],
      },
    ],
  },
  {
    name: 'Be the café people come back to',
    objectives: [
      {
        name: 'Delight our guests',
        kpis: [
          { id: 'C1', name: 'Net promoter score', perspective: 'Customer', owner: 'Head of Marketing', unit: 'points', numberFormat: '0', better: 'Higher', baseline: 41, actual: 'monthly', target: 50, weight: 2 },
          { id: 'C2', name: 'Average online rating', perspective: 'Customer', owner: 'Head of Marketing', unit: 'stars', numberFormat: '0.0', better: 'Higher', baseline: 4.3, actual: 4.6, target: 4.5, weight: 1 },
          { id: 'C3', name: 'Complaints per 10,000 orders', perspective: 'Customer', owner: 'Head of Operations', unit: '#', numberFormat: '0.0', better: 'Lower', baseline: 12.8, actual: 'monthly', target: 10, weight: 1, critical: true },
        ],
      },
      {
        name: 'Serve fast and right',
        kpis: [
          { id: 'P1', name: 'Average waiting time at peak', perspective: 'Process', owner: 'Head of Operations', unit: 'min', numberFormat: '0.0', better: 'Lower', baseline: 4.8, actual: 'monthly', target: 4, weight: 2 },
          { id: 'P2', name: 'Orders right first time', perspective: 'Process', owner: 'Head of Operations', unit: '%', numberFormat: SHARE, better: 'Higher', baseline: 0.971, actual: 0.984, target: 0.98, weight: 1 },
          { id: 'P3', name: 'Share of orders placed by phone', perspective: 'Process', owner: 'Head of Digital', unit: '%', numberFormat: SHARE, better: 'Higher', baseline: 0.08, actual: 0.14, target: 0.25, weight: 1, start: '2025-01-01', due: '2026-12-31', comment: 'New app delayed to November' },
        ],
      },
      {
        name: 'Turn guests into regulars',
        kpis: [
          { id: 'C5', name: 'Active loyalty members', perspective: 'Customer', owner: 'Head of Digital', unit: '#', numberFormat: WHOLE, better: 'Higher', baseline: 21000, actual: 'monthly', target: 45000, weight: 2, start: '2025-07-01', due: '2027-06-30' },
          { id: 'C6', name: 'Repeat purchase rate', perspective: 'Customer', owner: 'Head of Digital', unit: '%', numberFormat: SHARE, better: 'Higher', actual: null, target: 0.45, weight: 1, comment: 'First figure with the new app' },
        ],
      },
    ],
  },
  {
    name: 'Be a company to be proud of',
    objectives: [
      {
        name: 'Grow and keep our people',
        kpis: [
          { id: 'E1', name: 'Barista turnover, last twelve months', perspective: 'Employee', owner: 'People Director', unit: '%', numberFormat: SHARE, better: 'Lower', baseline: 0.41, actual: 0.34, target: 0.3, weight: 2 },
          { id: 'E2', name: 'Employee net promoter score', perspective: 'Employee', owner: 'People Director', unit: 'points', numberFormat: '0', better: 'Higher', baseline: 22, actual: 31, target: 30, weight: 1 },
          { id: 'E3', name: 'Training hours per employee, year to date', perspective: 'Employee', owner: 'People Director', unit: 'h', numberFormat: '0.0', better: 'Higher', baseline: 0, actual: 'monthly', target: 32, weight: 1, ...YEAR },
          { id: 'E4', name: 'Absence rate', perspective: 'Employee', owner: 'People Director', unit: '%', numberFormat: SHARE, better: 'Lower', baseline: 0.048, actual: 0.041, target: 0.045, weight: 1 },
        ],
      },
      {
        name: 'Renew what we sell and how',
        kpis: [
          { id: 'I1', name: 'Revenue from products of the last two years', perspective: 'Innovation', owner: 'Head of Product', unit: '%', numberFormat: SHARE, better: 'Higher', baseline: 0.14, actual: 0.17, target: 0.2, weight: 2 },
          { id: 'I2', name: 'Products launched, year to date', perspective: 'Innovation', owner: 'Head of Product', unit: '#', numberFormat: '0', better: 'Higher', baseline: 0, actual: 6, target: 8, weight: 1, ...YEAR },
          { id: 'I3', name: 'Carbon per kilogram roasted', perspective: 'Innovation', owner: 'Head of Roasting', unit: 'kg', numberFormat: '0.00', better: 'Lower', baseline: 5.2, actual: 'n/a', target: 4.5, weight: 1, comment: 'Audit under way' },
          { id: 'I4', name: 'Share of compostable packaging', perspective: 'Innovation', owner: 'Head of Product', unit: '%', numberFormat: SHARE, better: 'Higher', baseline: 0.62, actual: 0.81, target: null, weight: 1, comment: 'Target to be set with the new supplier' },
        ],
      },
    ],
  },
];
