import { entriesOf } from './entry';

const DELIVERY = entriesOf('process', 'Delivery and flow', [
  {
    id: 'on-time-in-full',
    name: 'On time in full',
    synonyms: 'OTIF, delivery reliability, DIFOT',
    definition: 'The share of orders that came by the promised day and complete, both at once.',
    arguments: {
      promised: [
        'Promised day of each order',
        [45300, 45300, 45300, 45301, 45301, 45302, 45302, 45303, 45303, 45303],
        'date',
      ],
      delivered: [
        'Day of delivery, blank while to come',
        [45299, 45300, 45300, 45301, 45303, 45302, 45302, 45303, 45303, 45302],
        'date',
      ],
      ordered: ['Quantity ordered', [10, 5, 8, 4, 6, 10, 5, 8, 4, 6]],
      received: ['Quantity received', [10, 5, 8, 4, 6, 10, 5, 8, 4, 6]],
    },
    formula:
      'SUMPRODUCT(({delivered}<>"")*(INT({delivered})<={promised})*({received}>={ordered}))/COUNT({promised})',
    plain:
      'IF(OR(ISERROR(SUM({promised},{delivered},{ordered},{received})),COUNT({promised})=0),NA(),SUMPRODUCT(--ISNUMBER(1/(ISNUMBER({delivered})*(INT({delivered})<=INT({promised}))*(1-ISNUMBER({ordered})+ISNUMBER({received})*({received}>={ordered})))))/COUNT({promised}))',
    kpiFunction: 'KPI.OTIF({promised},{delivered},{ordered},{received})',
    result: 0.9,
    unit: '%',
    direction: 'higher',
    frequency: 'monthly',
    timing: 'lagging',
    pitfall: 'Multiplying the on-time rate by the in-full rate; dropping cancelled orders.',
    competing:
      'The product of both rates: 11 % instead of 33 % where one order of three was right. By order line or unit; against the requested day. A perfect order is undamaged and rightly invoiced too.',
    source:
      'CalcSimpler, OTIF delivery rate, https://www.calcsimpler.com/calculators/otif-delivery-rate: 1,080 of 1,200 orders, here nine of ten',
  },
  {
    id: 'cycle-time',
    name: 'Cycle time',
    synonyms: 'processing time, time per unit',
    definition: 'The working time that one unit takes at a step.',
    arguments: {
      workingTime: ['Time worked at the step, in minutes', 450],
      units: ['Units finished in that time', 900],
    },
    formula: '{workingTime}/{units}',
    kpiFunction: 'KPI.CYCLETIME({workingTime},{units})',
    result: 0.5,
    unit: 'minutes',
    direction: 'lower',
    frequency: 'weekly',
    timing: 'leading',
    pitfall: 'Cycle time and lead time, which counts waiting too, under one name.',
    competing: 'Little’s law: work in process over throughput, which is lead time.',
    source:
      'EZCalculator, Cycle time, https://ezcalculator.net/everyday-life-calculators/cycle-time/',
  },
  {
    id: 'takt-time',
    name: 'Takt time',
    synonyms: 'takt, pace of demand',
    definition: 'The time in which one unit must be finished to meet demand.',
    arguments: {
      available: ['Time available, in minutes, without breaks', 480],
      demand: ['Units that customers want in that time', 240],
    },
    formula: '{available}/{demand}',
    kpiFunction: 'KPI.TAKT({available},{demand})',
    result: 2,
    unit: 'minutes',
    direction: 'range',
    frequency: 'weekly',
    timing: 'leading',
    pitfall: 'Divided the wrong way round; breaks not taken out. Match it, do not make it small.',
    competing: 'With or without breaks and planned stops.',
    source: 'National Tech, Takt time, https://nationaltech.com/glossary_and_acronym/takt-time/',
  },
  {
    id: 'throughput',
    name: 'Throughput',
    synonyms: 'output rate, flow rate, units per hour',
    definition: 'Good units finished per hour.',
    arguments: {
      units: ['Good units finished', 500],
      hours: ['Hours in which they were', 8],
    },
    formula: '{units}/{hours}',
    base: '{hours}',
    result: 62.5,
    unit: 'units',
    decimals: 1,
    direction: 'higher',
    frequency: 'weekly',
    timing: 'lagging',
    pitfall: 'Reworked units counted as output twice.',
    competing: 'Started units; work in process over cycle time (Little’s law).',
    source:
      'The Prime Calculator, Throughput rate, https://theprimecalculator.com/fr/business/throughput-rate-calculator/formula',
  },
]);

const RESOURCES = entriesOf('process', 'Stock and capacity', [
  {
    id: 'inventory-turnover',
    name: 'Inventory turnover',
    synonyms: 'stock turns, inventory turns, stock turnover',
    definition: 'How often in the period the stock was sold and replaced.',
    arguments: {
      costOfSales: ['Cost of goods sold in the period', 500000],
      inventory: ['Average inventory at cost', 100000],
    },
    formula: '{costOfSales}/{inventory}',
    kpiFunction: 'KPI.INVTURNS({costOfSales},{inventory})',
    result: 5,
    unit: 'times',
    direction: 'higher',
    frequency: 'monthly',
    timing: 'lagging',
    pitfall: 'Sales over a stock that is valued at cost.',
    competing: 'Sales as the numerator; closing inventory.',
    source:
      'Justaaa, Inventory turnover at cost, https://justaaa.com/finance/709611-unit-sales-100000-total-sales-2000000-cost-of',
  },
  {
    id: 'days-of-inventory',
    name: 'Days of inventory',
    synonyms: 'days on hand, stock cover, inventory days',
    definition: 'How many days the stock lasts at the pace at which it turns.',
    arguments: {
      turnover: ['Inventory turnover of the period', 10],
      days: ['Days of that period', 365],
    },
    formula: '{days}/{turnover}',
    base: '{turnover}',
    result: 36.5,
    unit: 'days',
    direction: 'lower',
    frequency: 'monthly',
    timing: 'lagging',
    pitfall: '365 days with the turnover of a quarter.',
    competing: 'Closing inventory over the cost of goods sold per day.',
    source:
      'calculatoratoz.com, Days in inventory, https://www.calculatoratoz.com/en/days-in-inventory-calculator/Calc-221',
  },
  {
    id: 'utilisation',
    name: 'Utilisation',
    synonyms: 'utilization, billable hours, capacity use, occupancy',
    definition: 'The share of the available hours that was billable or productive.',
    arguments: {
      used: ['Billable or productive hours', 32],
      available: ['Hours available by contract', 40],
    },
    formula: '{used}/{available}',
    kpiFunction: 'KPI.UTILISATION({used},{available})',
    result: 0.8,
    unit: '%',
    direction: 'range',
    frequency: 'weekly',
    timing: 'leading',
    pitfall:
      'Cut off at 100 %, which hides overtime; a base that shrinks when time is not recorded.',
    competing: 'Recorded hours as the base; leave in or out.',
    source:
      'Wikipedia, Utilization rate, method 2, https://en.wikipedia.org/wiki/Utilization_rate?oldid=719273911',
  },
  {
    id: 'service-level',
    name: 'Service-level attainment',
    synonyms: 'SLA, service level, response time, resolution time',
    definition: 'The share of cases that were done within the agreed time.',
    arguments: {
      durations: ['How long each case took; open ones their age', [4, 20, 12, 35, 8]],
      limit: ['The time allowed, in the same unit', 20],
    },
    formula: 'COUNTIF({durations},"<="&{limit})/COUNT({durations})',
    plain:
      'IF(SUMPRODUCT(--(TRIM({durations})<>""))>COUNT({durations}),#VALUE!,IF(COUNT({durations})=0,NA(),IF(OR(MIN({durations})<0,{limit}<=0),#VALUE!,COUNTIF({durations},"<="&{limit})/COUNT({durations}))))',
    kpiFunction: 'KPI.SLA({durations},{limit})',
    result: 0.8,
    unit: '%',
    direction: 'higher',
    frequency: 'weekly',
    timing: 'lagging',
    pitfall: 'Open overdue cases left out, so that the worst cases never count.',
    competing: 'Closed cases only; calls offered or answered as the base.',
    source:
      'Operately, Call service level, https://kpiexamples.operately.com/customer-service/call-service-level: 80 of 100 calls within 20 seconds, here four of five',
  },
]);

export const DELIVERY_AND_CAPACITY = [...DELIVERY, ...RESOURCES];
