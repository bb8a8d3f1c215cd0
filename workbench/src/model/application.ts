import type { WorkbookDocument } from '../document/workbook';
import type { ModelClass } from './model-class';

/** https://learn.microsoft.com/javascript/api/excel/excel.application */
export const applicationClass: ModelClass<WorkbookDocument> = {
  name: 'Application',
  properties: {
    // https://learn.microsoft.com/javascript/api/excel/excel.application#excel-excel-application-calculationmode-member
    CalculationMode: { get: () => 'Automatic' },
  },
  methods: {
    // The workbench calculates when a value is read or a request ends, so there is nothing to suspend.
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
    // https://learn.microsoft.com/javascript/api/excel/excel.application#excel-excel-application-calculate-member(1)
    Calculate: async (_document, [type], host) => {
      await host.calculate(type === 'Full' || type === 'FullRebuild');
    },
  },
};
