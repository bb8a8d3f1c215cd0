import { summarise } from '../cascade/summary';
import type { Problem } from '../domain/problem';
import type { CascadeRun } from './run-cascade';

/** What was doubtful in finding lists or building tags again comes first: all else rests on it. */
const problemsOf = ({ findingProblems, tagsRebuilt, cascade }: CascadeRun): readonly Problem[] => [
  ...findingProblems,
  ...tagsRebuilt,
  ...cascade.problems,
];

/** The summary for machines. Its member names are part of the command's interface. */
export const jsonReport = (run: CascadeRun, output: string): string =>
  JSON.stringify(
    {
      output,
      sheet: run.sheetName,
      listsTagged: run.listsTagged,
      ...summarise(run.cascade),
      problems: problemsOf(run),
    },
    null,
    2,
  );

/** How many problems are spelled out before the rest is only counted. */
const SHOWN = 10;

/** The summary for a person. */
export const textReport = (run: CascadeRun, output: string): string => {
  const summary = summarise(run.cascade);
  const counts = Object.entries(summary.byStatus).map(([status, count]) => `${status} ${count}`);
  const reasons = Object.entries(summary.noDataByReason).map(
    ([reason, count]) => `${reason.replaceAll('-', ' ')} ${count}`,
  );
  const all = problemsOf(run);
  const problems = all.filter((problem) => problem.severity !== 'note');
  const notes = all.length - problems.length;
  const lists = run.listsTagged.map(({ sheet, address }) => `${sheet}!${address}`);
  return [
    lists.length > 0
      ? `Tagged ${plural(lists.length, 'list')}: ${lists.join(', ')}.`
      : run.tagsRebuilt.length > 0
        ? `Rebuilt ${plural(run.tagsRebuilt.length, 'tag')} from the names that the workbook has.`
        : 'Used the tags that the workbook has.',
    `${plural(summary.goals, 'goal')}, ${plural(summary.objectives, 'objective')}, ${plural(summary.KPIs, 'KPI')}.`,
    `KPIs: ${counts.join(', ')}.`,
    ...(reasons.length > 0 ? [`No data because: ${reasons.join(', ')}.`] : []),
    ...(problems.length > 0 ? ['', `${plural(problems.length, 'problem')}:`] : []),
    ...problems.slice(0, SHOWN).map(({ message, fix }) => `- ${message} ${fix}`),
    ...(problems.length > SHOWN
      ? [`- and ${problems.length - SHOWN} more; --json lists them all.`]
      : []),
    ...(notes > 0 ? ['', `${plural(notes, 'note')} of less weight; --json lists them.`] : []),
    '',
    `Saved ${output} with the sheet "${run.sheetName}".`,
  ].join('\n');
};

const plural = (count: number, noun: string): string =>
  `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
