import { openWorkbook } from '../../workbench/src/open-workbook';
import { cleanUp } from './sandbox';
import { type CaseResult, formatReport, runContract } from './report';

const held: CaseResult = { subject: 'names', name: 'a name is added', cite: 'u1', failure: null };
const broken: CaseResult = {
  subject: 'names',
  name: 'a name is hidden',
  cite: 'u2',
  failure: 'no',
};

describe('the report of a run of the contract', () => {
  it('counts what holds and puts what fails first, with its source', () => {
    expect(formatReport('Excel on the web 16.0', [held, broken]).split('\n')).toEqual([
      'KPI Cascade: what the add-in needs from Excel',
      'Host: Excel on the web 16.0',
      '1 of 2 hold',
      '',
      'FAILS  names: a name is hidden',
      '       no',
      '       see u2',
      '',
      'holds  names: a name is added',
    ]);
  });

  it('comes from one open workbook, which is afterwards as it was', async () => {
    const workbook = await openWorkbook();
    const sheets = (): string[] => workbook.document.sheets.map(({ name }) => name);
    const before = sheets();
    const results = await runContract({ excel: workbook.Excel, onTheWeb: true });
    await cleanUp(workbook.Excel);
    expect(results.filter(({ failure }) => failure !== null)).toEqual([]);
    expect(sheets()).toEqual(before);
    expect(workbook.document.names).toEqual([]);
    expect(workbook.document.customXmlParts).toEqual([]);
    workbook.close();
  });
});
