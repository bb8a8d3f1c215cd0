import type { CascadeColumn } from '../plan-row';

/** 1, 0, −1 or blank: the icon set stands on it, and hides the number. */
export const signal: CascadeColumn = {
  id: 'signal',
  header: '',
  points: 20,
  align: 'Center',
  content: (row) => {
    const status = row.cell('status');
    return `=IF(${status}="On track",1,IF(${status}="At risk",0,IF(${status}="Off track",-1,"")))`;
  },
};
