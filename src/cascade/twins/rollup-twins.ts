import { choice, required } from './twin-cells';
import type { TwinCells } from './twin-cells';

/** The children among the rows: 1 and 0, as an array. Blocks must end where the children end. */
function children(cells: TwinCells, column: string): string {
  const { levels, level } = cells;
  if (levels === undefined) return `(ROW(${column})>0)`;
  const first = `INDEX(${levels},1,1)`;
  if (level === undefined) return `(${levels}=${first})`;
  return `(${levels}=${isComputed(level) ? level : `IF(N(${level})=0,${first},${level})`})`;
}

/** A level that is computed is neither blank nor text. */
function isComputed(level: string): boolean {
  return level.includes('+');
}

/** #VALUE! for a level that is none. */
function withLevel({ levels, level }: TwinCells, answer: string): string {
  if (levels === undefined || level === undefined || isComputed(level)) return answer;
  return `IF(IF(ISNUMBER(${level}),${level}<0,TRIM(${level})<>""),#VALUE!,${answer})`;
}

/** Σ of child · weight · value, a blank weight being 1, a value that is no number 0. */
function weighed(child: string, weights: string | undefined, value: string): string {
  if (weights === undefined) return `SUMPRODUCT(--${child},${value})`;
  return `(SUMPRODUCT(--${child},${weights},${value})+SUMPRODUCT(${child}*(TRIM(${weights})=""),${value}))`;
}

/** A child's weight that is negative or text: refused. */
function refused(child: string, weights: string): string {
  const negative = `ISNUMBER(${weights})*(${weights}<0)`;
  const text = `(1-ISNUMBER(${weights}))*(TRIM(${weights})<>"")`;
  return `SUMPRODUCT(${child}*(${negative}+${text}))>0`;
}

/**
 * ROLLUP over a block that holds one parent's rows and no more. Errors among the scores show through,
 * where the function leaves such a child out.
 */
export function rollUpTwin(cells: TwinCells): string {
  const scores = required(cells, 'scores');
  const { weights } = cells;
  const child = children(cells, scores);
  const scored = `--ISNUMBER(${scores})`;
  const total = weighed(child, weights, scored);
  const mean = `ROUND(${weighed(child, weights, scores)}/${total},12)`;
  const method = choice(cells, 'method', 'mean');
  const counts =
    weights === undefined
      ? child
      : `${child}*((TRIM(${weights})="")+ISNUMBER(${weights})*(${weights}>0))`;
  const extreme = (which: 14 | 15) =>
    `ROUND(AGGREGATE(${which},6,${scores}/(${counts}*ISNUMBER(${scores})),1),12)`;
  const answer = `IF(${method}="worst",${extreme(15)},IF(${method}="best",${extreme(14)},${mean}))`;
  const rolled = `IF(${total}=0,"",${answer})`;
  const answered =
    weights === undefined ? rolled : `IF(${refused(child, weights)},#VALUE!,${rolled})`;
  return withLevel(cells, answered);
}

/** COVERAGE over a block that holds one parent's rows and no more, with coverages from 0 to 1. */
export function coverageTwin(cells: TwinCells): string {
  const coverages = required(cells, 'coverages');
  const { weights } = cells;
  const child = children(cells, coverages);
  const all = weighed(child, weights, `--(ROW(${coverages})>0)`);
  const rolled = `IF(${all}=0,"",ROUND(${weighed(child, weights, coverages)}/${all},12))`;
  const answered =
    weights === undefined ? rolled : `IF(${refused(child, weights)},#VALUE!,${rolled})`;
  return withLevel(cells, answered);
}
