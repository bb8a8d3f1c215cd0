import { CATALOG } from '../../../src/domain/catalog/catalog';
import {
  numberFormatOf,
  openArguments,
  readableFormula,
  writeFormula,
} from '../../../src/domain/catalog/write-formula';

const entry = (id: string) => CATALOG.find((one) => one.id === id)!;

describe('writing a catalogue formula', () => {
  it.each([
    [
      'guards the cells of a plain formula',
      'cycle-time',
      'plain',
      { workingTime: 'B2', units: 'C2' },
      '=IF(OR(B2="",C2=""),"",ROUND(B2/IF(C2<0,#NUM!,C2),12))',
    ],
    [
      'guards each cell of a function',
      'days-sales-outstanding',
      'function',
      { receivables: 'B2', sales: "'Sales 2025'!C2", days: '365' },
      '=KPI.DSO(IF(B2="","",B2),IF(\'Sales 2025\'!C2="","",\'Sales 2025\'!C2),365)',
    ],
    [
      'guards the cells of a range, which desktop Excel would count as 0',
      'net-promoter-score',
      'function',
      { scores: 'B2:B99' },
      '=KPI.NPS(IF(B2:B99="","",B2:B99))',
    ],
    [
      'leaves a range of a plain formula alone: blank cells are not counted',
      'customer-effort-score',
      'plain',
      { scores: 'B2:B99' },
      '=IF(COUNT(B2:B99)=0,NA(),AVERAGE(B2:B99))',
    ],
    [
      'guards no constant',
      'customer-lifetime-value',
      'plain',
      { revenue: '2000', margin: '60%', churn: '0.005' },
      '=IF(OR(60%>1,0.005<0,0.005>1),#NUM!,ROUND(2000*60%/0.005,12))',
    ],
    [
      'does not wait for a cell that has a default',
      'burn-rate',
      'plain',
      { cashOut: 'B2', cashIn: 'C2', months: 'D2' },
      '=IF(OR(B2="",C2=""),"",ROUND((B2-C2)/IF(IF(N(D2)=0,1,D2)<0,#NUM!,IF(N(D2)=0,1,D2)),12))',
    ],
    [
      'writes a constant in the place of a default',
      'burn-rate',
      'plain',
      { cashOut: 'B2', cashIn: 'C2', months: '3' },
      '=IF(OR(B2="",C2=""),"",ROUND((B2-C2)/IF(3<0,#NUM!,3),12))',
    ],
    [
      'refuses a base below 0',
      'roce',
      'plain',
      { ebit: 'B2', assets: 'C2', currentLiabilities: 'D2' },
      '=IF(OR(B2="",C2="",D2=""),"",IF(C2-D2<0,#NUM!,B2/(C2-D2)))',
    ],
    [
      'takes names and structured references for cells',
      'runway',
      'function',
      { cash: 'Cash', burn: '[@Burn]' },
      '=KPI.RUNWAY(IF(Cash="","",Cash),IF([@Burn]="","",[@Burn]))',
    ],
  ] as const)('%s', (_case, id, kind, filled, formula) => {
    expect(writeFormula(entry(id), kind, filled)).toBe(formula);
  });

  it('asks for the arguments in their order until all are filled', () => {
    const filled = { receivables: 'B2', sales: ' ', days: '' };
    expect(openArguments(entry('days-sales-outstanding'), filled).map(({ name }) => name)).toEqual([
      'sales',
      'days',
    ]);
    expect(() => writeFormula(entry('days-sales-outstanding'), 'plain', filled)).toThrow('sales');
  });

  it('shows a formula with the names of its arguments', () => {
    expect(readableFormula(entry('roce').formula)).toBe('=ebit/(assets-currentLiabilities)');
    expect(readableFormula(entry('service-level').kpiFunction!)).toBe('=KPI.SLA(durations, limit)');
  });

  it.each([
    ['customer-effort-score', '0.0', '5.8'],
    ['throughput', '#,##0.0', '62.5'],
    ['average-order-value', '#,##0.00', '100.00'],
    ['average-selling-price', '#,##0.00', '37.78'],
    ['customer-acquisition-cost', '#,##0.00', '13.00'],
    ['dpmo', '#,##0.0', '5,000.0'],
    ['net-promoter-score', '0', '33'],
    ['cost-of-goods-sold', '#,##0', '440,000'],
  ])('formats %s as %s, so that its example shows as %s', (id, format, shown) => {
    expect(numberFormatOf(entry(id))).toBe(format);
    const decimals = format.split('.')[1]?.length ?? 0;
    const figure = entry(id).result.toLocaleString('en-US', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    expect(figure).toBe(shown);
  });

  it.each(CATALOG.filter(({ unit }) => unit !== '%').map((one) => [one.name, one] as const))(
    'shows the example of %s to a fiftieth of it at least',
    (_name, one) => {
      const decimals = numberFormatOf(one).split('.')[1]?.length ?? 0;
      expect(Math.abs(Number(one.result.toFixed(decimals)) / one.result - 1)).toBeLessThan(0.02);
    },
  );
});
