import { openWorkbook } from '../../workbench/src/open-workbook';
import { CONTRACT } from './contract';

describe.each(Object.entries(CONTRACT))(
  'the workbench keeps the contract: %s',
  (_subject, cases) => {
    it.each(cases.map((one) => [one.name, one] as const))('%s', async (_name, { run }) => {
      const workbook = await openWorkbook();
      try {
        await run(workbook.Excel);
      } finally {
        workbook.close();
      }
    });
  },
);
