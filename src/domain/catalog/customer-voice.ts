import { entriesOf } from './entry';

export const CUSTOMER_VOICE = entriesOf('customer', 'Satisfaction', [
  {
    id: 'net-promoter-score',
    name: 'Net Promoter Score',
    synonyms: 'NPS, recommendation, promoters',
    definition:
      'Customers who would recommend you (9 or 10 of 10) less those who would not (0 to 6), per 100 answers.',
    arguments: { scores: ['All scores from 0 to 10', [1, 9, 10]] },
    formula: '100*(COUNTIF({scores},">=9")-COUNTIF({scores},"<7"))/COUNT({scores})',
    kpiFunction: 'KPI.NPS({scores})',
    result: 33.333333333333,
    unit: 'points',
    direction: 'higher',
    frequency: 'quarterly',
    timing: 'leading',
    pitfall:
      'Shown as a percentage: it is a difference of two, in points from −100 to 100. Passives left out of the base; blanks counted as 0.',
    competing: 'From −1 to 1; surveys with a scale from 1 to 10.',
    source: 'net-promoter-score, test/index.js, https://github.com/samcus/net-promoter-score',
  },
  {
    id: 'customer-satisfaction',
    name: 'Customer satisfaction',
    synonyms: 'CSAT, satisfaction score, top-two-box',
    definition: 'The share of answers that are satisfied: 4 and 5 on a scale of 5.',
    arguments: {
      scores: ['All scores', [5, 5, 4, 4, 4, 4, 3, 3, 2, 1]],
      satisfiedFrom: ['The lowest score that counts as satisfied', 4],
    },
    formula: 'COUNTIF({scores},">="&{satisfiedFrom})/COUNT({scores})',
    kpiFunction: 'KPI.CSAT({scores},,{satisfiedFrom})',
    result: 0.6,
    unit: '%',
    direction: 'higher',
    frequency: 'monthly',
    timing: 'leading',
    pitfall: 'The mean score and the share of satisfied answers under one name.',
    competing: 'Mean score; sum of the scores over the highest possible sum.',
    source:
      'VoC Metrics, What is CSAT, https://intercom.help/voc-metrics/en/articles/9647540-what-is-csat-and-how-is-csat-score-calculated: 30 of 50 answers, here six of ten',
  },
  {
    id: 'customer-effort-score',
    name: 'Customer effort score',
    synonyms: 'CES, ease of use',
    definition:
      'The mean answer to “it was easy to get this done”, from 1 (not at all) to 7 (very easy).',
    arguments: { scores: ['All scores, on one scale', [6, 5, 4, 7, 7]] },
    formula: 'AVERAGE({scores})',
    plain: 'IF(COUNT({scores})=0,NA(),AVERAGE({scores}))',
    result: 5.8,
    unit: 'points',
    decimals: 1,
    direction: 'higher',
    frequency: 'monthly',
    timing: 'leading',
    pitfall:
      'The direction of the scale unsaid: if your question asks for the effort, lower is better; turn the direction round when you tag it.',
    competing: 'The share of those who agree (5 to 7).',
    source:
      'YesCalculator, Customer effort score, https://www.yescalculator.com/en/tool/customer-effort-score-calculator.html',
  },
]);
