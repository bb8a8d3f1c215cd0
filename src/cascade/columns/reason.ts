import { isGuarded, lostReason } from '../plan-place';
import type { CascadeColumn, PlannedRow } from '../plan-row';
import { textLiteral } from '../plan-text';
import { whyExpression } from './judged';
import { countChildren, criticalOffTrack } from './status';

/** Why the status is what it is, in a sentence. */
export const reason: CascadeColumn = {
  id: 'reason',
  header: 'Reason',
  // Not wrapped: a row that grows by what it says makes the sheet restless, and Excel does not fit the
  // height of rows whose text comes from a formula. A long one runs on over the note while that is blank.
  points: 300,
  align: 'Left',
  indent: true,
  content: (row) => {
    const sentence = REASONS[row.basis](row);
    if (row.node.source.type === 'single' && !isGuarded(row.node)) return asContent(sentence);
    const lost = textLiteral(lostReason(row.node));
    return `=IF(ISNUMBER(${row.cell('sourceRow')}),${sentence},${lost})`;
  },
};

/** An expression as a cell's content; a lone text needs no formula. */
function asContent(expression: string): string {
  return /^"[^"]*"$/.test(expression) ? expression.slice(1, -1) : `=${expression}`;
}

const REASONS: Readonly<Record<PlannedRow['basis'], (row: PlannedRow) => string>> = {
  nothing: (row) => (row.node.kind === 'initiative' ? '"not measured"' : '"no KPI yet"'),
  measure: (row) => {
    const why = whyExpression(row);
    if (row.children === 0) return why;
    const below = row.cell('childrenScore');
    return `${why}&" (score of the ${row.children} below: "&IF(ISNUMBER(${below}),ROUND(${below},2),"no data")&")"`;
  },
  children: childrenReason,
};

function noScore(children: number): string {
  return children === 1
    ? 'the one below has no score'
    : `none of the ${children} below has a score`;
}

function childrenReason(row: PlannedRow): string {
  const score = row.cell('score');
  const coverage = row.cell('coverage');
  const also = (word: string, shown: string) => {
    const count = countChildren(row, word);
    return `IF(${count}>0,", "&${count}&" ${shown}","")`;
  };
  const counts = [
    `${countChildren(row, 'On track')}&" of ${row.children} On track"`,
    also('At risk', 'At risk'),
    also('Off track', 'Off track'),
    also('No data', 'without data'),
    ...(row.anyChildCanMove ? [also('moved?', 'moved')] : []),
  ].join('&');
  const incomplete = `IF(${coverage}<KPI_MinimumCoverage,"; incomplete: data for "&ROUND(100*${coverage},0)&" % of the weight","")`;
  const critical = row.anyChildCritical
    ? `&IF(${criticalOffTrack(row)}>0,"; a critical one is Off track","")`
    : '';
  const none = '"the score is an error: see the weights below, or whether the add-in is there"';
  return `IF(ISERROR(${score}),${none},IF(ISNUMBER(${score}),${counts}&${incomplete}${critical},"${noScore(row.children)}"))`;
}
