import { entriesOf } from './entry';

const CATEGORY = 'Information technology';

const COST = entriesOf('financial', CATEGORY, [
  {
    id: 'it-cost-share',
    name: 'IT cost share',
    synonyms: 'IT spend, technology cost, IT budget',
    definition: 'What information technology costs for each unit of revenue.',
    arguments: {
      cost: ['IT cost of the period, running and projects', 150000],
      revenue: ['Revenue of the same period', 5000000],
    },
    formula: '{cost}/{revenue}',
    base: '{revenue}',
    result: 0.03,
    unit: '%',
    direction: 'range',
    frequency: 'quarterly',
    timing: 'lagging',
    pitfall: 'Only the IT department’s budget: what other departments buy is left out.',
    competing: 'As a share of all operating cost; per employee.',
    source:
      'centrexIT, How much should I budget for IT, https://staging.centrexit.com/learn/budgeting/how-much-should-i-budget-for-it: 3 % of 5 million',
  },
]);

const OPERATION = entriesOf('process', CATEGORY, [
  {
    id: 'availability',
    name: 'Availability',
    synonyms: 'uptime, downtime, system availability',
    definition: 'The share of the agreed service time in which a service could be used.',
    arguments: {
      agreed: ['Agreed service time, in hours', 100],
      down: ['Downtime within it, in hours', 2],
    },
    formula: '({agreed}-{down})/{agreed}',
    base: '{agreed}',
    result: 0.98,
    unit: '%',
    direction: 'higher',
    frequency: 'monthly',
    timing: 'lagging',
    pitfall:
      'Planned maintenance in or out unsaid; availabilities of parts averaged, where a chain multiplies.',
    competing: 'MTBF / (MTBF + MTTR); weighted by users.',
    source:
      'Forrester, Defining availability for an IT service, http://blogs.forrester.com/stephen_mann/13-05-06-practical_itsm_advice_defining_availability_for_an_it_service',
  },
]);

const ALIGNMENT = entriesOf('innovation', CATEGORY, [
  {
    id: 'it-spend-aligned',
    name: 'IT spend aligned to goals',
    synonyms: 'strategic alignment, change the business, portfolio alignment',
    definition: 'The share of the project spending that serves a stated goal.',
    arguments: {
      spending: ['Spending of each project', [300, 500, 200]],
      goals: ['The goal that it serves, blank for none', ['Growth', 'Service', '']],
    },
    formula: 'SUMPRODUCT(--({goals}<>""),{spending})/SUM({spending})',
    plain:
      'IF(COUNT({spending})=0,NA(),IF(SUM({spending})<0,#NUM!,SUMPRODUCT(--({goals}<>""),{spending})/SUM({spending})))',
    result: 0.8,
    unit: '%',
    direction: 'higher',
    frequency: 'quarterly',
    timing: 'leading',
    pitfall:
      'Every project finds some goal once it is asked for one: have owners of goals confirm it.',
    competing: 'By number of projects in place of spending.',
    source:
      'OpenText PPM help, Drive strategic alignment (costs by strategic theme), https://admhelp.microfocus.com/ppm/en/25.1/Help/Content/UG/PfMUG/Drive-strategic-alignment.htm; worked figures are our own',
  },
]);

export const INFORMATION_TECHNOLOGY = [...COST, ...OPERATION, ...ALIGNMENT];
