import { guardTwin } from './fill-twin';
import { choice, holds, required, withoutErrors } from './twin-cells';
import type { TwinCells } from './twin-cells';

/** Nearer than this, two values are one: `TIE` of src/domain/ranking.ts. */
const TIE = '1E-12';

/**
 * COMPARE as a formula for each column of its table, each for one row: `row` is 1 in the first row, 2 in
 * the second, and so on. The others read the row's own cells in the columns `rank` and `value`.
 */
export const compareTwins = {
  rank: (cells: TwinCells) => inTable(cells, rankInTable(cells)),
  name: (cells: TwinCells) => {
    const [names, rank] = [required(cells, 'names'), required(cells, 'rank')];
    const name = (place: string) =>
      `IF(TRIM(INDEX(${names},${place}))="","",INDEX(${names},${place}))`;
    const shown = `IF(${rank}="",${name(lastPlace(cells))},${name(placeOf(cells))})`;
    return `IF(ISERROR(${rank}),${rank},${shown})`;
  },
  value: (cells: TwinCells) =>
    besideRank(cells, `INDEX(${required(cells, 'actuals')},${placeOf(cells)})`),
  difference: (cells: TwinCells) => besideRank(cells, difference(cells)),
} as const;

/** An answer for the rows with a value; a text in the place of one is refused. */
function inTable(cells: TwinCells, answer: string): string {
  const [names, actuals] = [required(cells, 'names'), required(cells, 'actuals')];
  const row = required(cells, 'row');
  const shown = `IF(${row}<=COUNT(${actuals}),${answer},"")`;
  const text = `SUMPRODUCT((TRIM(${actuals})<>"")*(1-ISNUMBER(${actuals})))>0`;
  const refused = [`ROWS(${names})<>ROWS(${actuals})`, text];
  const { benchmark } = cells;
  if (benchmark !== undefined)
    refused.push(`IF(ISNUMBER(${benchmark}),FALSE,TRIM(${benchmark})<>"")`);
  refused.push(...lacksRange(cells));
  return withoutErrors([names, actuals], `IF(OR(${refused.join(',')}),#VALUE!,${shown})`);
}

/** RANK. */
export function rankTwin(cells: TwinCells): string {
  const [actual, among] = [required(cells, 'actual'), required(cells, 'among')];
  const badness = badnessOf(cells);
  const rank = guardTwin(`${betterThan(among, badness(among), badness(actual))}+1`, [actual]);
  const refused = lacksRange(cells);
  const answer = refused.length === 0 ? rank : `IF(${refused.join('')},#VALUE!,${rank})`;
  return withoutErrors([among], answer);
}

/** The condition under which the direction range has no range; none where there is no direction. */
function lacksRange({ direction, range }: TwinCells): string[] {
  if (direction === undefined) return [];
  const asked = `${direction}="range"`;
  if (range === undefined) return [asked];
  const bad = `OR(COUNT(${range})<2,ROWS(${range})*COLUMNS(${range})>2,SUMSQ(${range})=0,INDEX(${range},1)>INDEX(${range},2))`;
  return [`IF(${asked},${bad},FALSE)`];
}

/** How many of a block's numbers are better than one that is so bad. */
function betterThan(block: string, badness: string, own: string): string {
  return `SUMPRODUCT(--${holds(`ISNUMBER(${block})`, `(${badness}<${own}-${TIE})`)})`;
}

function rankInTable(cells: TwinCells): string {
  const actuals = required(cells, 'actuals');
  const badness = badnessOf(cells)(actuals);
  return `${betterThan(actuals, badness, badnessInRow(cells))}+1`;
}

/** How bad the row's value is: the values stand from the best to the worst. */
function badnessInRow(cells: TwinCells): string {
  const actuals = required(cells, 'actuals');
  return `AGGREGATE(15,6,${badnessOf(cells)(actuals)}/ISNUMBER(${actuals}),${required(cells, 'row')})`;
}

/** Which of the values stands in the row: of those that tie, the one that stands first in the block comes first. */
function placeOf(cells: TwinCells): string {
  const actuals = required(cells, 'actuals');
  const badness = badnessOf(cells)(actuals);
  const tied = `ISNUMBER(${actuals})*(ABS(${badness}-${badnessInRow(cells)})<=${TIE})`;
  const turn = `${required(cells, 'row')}-${required(cells, 'rank')}+1`;
  return `AGGREGATE(15,6,${places(actuals)}/(${tied}),${turn})`;
}

/** Without a rank a row is blank, or the error that stands for the whole table. */
function besideRank(cells: TwinCells, answer: string): string {
  const rank = required(cells, 'rank');
  return `IF(ISNUMBER(${rank}),${answer},${rank})`;
}

/** Which of those without a value stands in a row below the others. */
function lastPlace(cells: TwinCells): string {
  const actuals = required(cells, 'actuals');
  return `AGGREGATE(15,6,${places(actuals)}/(1-ISNUMBER(${actuals})),${required(cells, 'row')}-COUNT(${actuals}))`;
}

function places(block: string): string {
  return `(ROW(${block})-MIN(ROW(${block}))+1)`;
}

/** How much better the row's value is than the benchmark, or than the average. */
function difference(cells: TwinCells): string {
  const { benchmark } = cells;
  const average = `AVERAGE(${required(cells, 'actuals')})`;
  const against =
    benchmark === undefined ? average : `IF(ISNUMBER(${benchmark}),${benchmark},${average})`;
  const badness = badnessOf(cells);
  return `ROUND(${badness(against)}-${badness(required(cells, 'value'))},12)`;
}

/**
 * How bad a value is, or each of a block: the opposite of `goodness` in src/domain/ranking.ts. No IF, which
 * would not go through a block.
 */
function badnessOf(cells: TwinCells): (values: string) => string {
  const direction = choice(cells, 'direction', 'higher');
  const { range } = cells;
  return (values) => {
    const signed =
      direction === '"higher"' ? `(0-${values})` : `IF(${direction}="lower",1,-1)*${values}`;
    if (range === undefined) return signed;
    // What stands in the range's cells is nobody's business unless the direction says so.
    const bound = (place: 1 | 2) => `IF(${direction}="range",N(INDEX(${range},${place})),0)`;
    const [low, high] = [bound(1), bound(2)];
    // Half the sum of a number and its size is the number where it is above 0, else 0.
    const beyond = `(ABS(${values}-(${low}+${high})/2)-(${high}-${low})/2)`;
    const outside = `(${beyond}+ABS(${beyond}))/2`;
    return `((${direction}<>"range")*${signed}+(${direction}="range")*${outside})`;
  };
}
