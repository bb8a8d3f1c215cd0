import { toDate } from '../../domain/dates';
import { parseDirection } from '../../domain/direction';
import { METHODS } from '../../domain/measurement';
import type { Field } from '../../domain/node';
import type { Problem } from '../../domain/problem';
import { looksLikeNumber, numberOf, toReading } from '../../domain/reading';
import { checkThresholds } from '../../domain/thresholds';
import type { ListTable } from './list-table';
import { problemAt } from './problem-at';

const NUMBERS = ['actual', 'target', 'low', 'high', 'baseline', 'onTrack', 'atRisk'] as const;
const WEIGHTS = ['weight', 'KPI.weight', 'objective.weight', 'goal.weight'] as const;
const DATES = ['start', 'due', 'asOf'] as const;

/**
 * What is wrong with the cells of one row, each with its cell and what to do about it.
 * @param date1904 The workbook counts days from 1904: serials do, bare years and texts do not.
 */
export function rowProblems(table: ListTable, row: number, date1904: boolean): Problem[] {
  return [
    ...[...NUMBERS, ...WEIGHTS].flatMap((role) => notANumber(table, row, role)),
    ...DATES.flatMap((role) => notADate(table, row, role, date1904)),
    ...direction(table, row),
    ...dates(table, row, date1904),
    ...bounds(table, row),
    ...weight(table, row),
    ...target(table, row),
    ...thresholds(table, row),
    ...method(table, row),
  ];
}

function numberIn(table: ListTable, row: number, field: Field): number | null {
  return numberOf(toReading(table.value(row, field)));
}

function directionIn(table: ListTable, row: number) {
  const value = table.value(row, 'direction');
  return typeof value === 'boolean' || table.isBlank(row, 'direction')
    ? null
    : parseDirection(value);
}

function notANumber(
  table: ListTable,
  row: number,
  role: (typeof NUMBERS | typeof WEIGHTS)[number],
): Problem[] {
  const what = role.replace('.', ' ');
  const reading = toReading(table.value(row, role));
  if (reading.kind === 'error') {
    return [
      problemAt(table, row, role, 'cell-error', 'error', {
        message: `the ${what} is the error ${reading.code}.`,
        fix: 'Mend the formula; until then the row has no data.',
      }),
    ];
  }
  if (reading.kind !== 'text') return [];
  const isNumber = looksLikeNumber(reading.text);
  return [
    problemAt(table, row, role, isNumber ? 'number-as-text' : 'text-not-number', 'error', {
      message: `the ${what} is the text “${reading.text}”${isNumber ? ', not a number' : ''}.`,
      fix: isNumber
        ? 'Turn it into a number: Data, Text to Columns, Finish.'
        : 'Enter a number, or leave the cell blank and write the remark in a note column.',
    }),
  ];
}

function notADate(
  table: ListTable,
  row: number,
  role: (typeof DATES)[number],
  date1904: boolean,
): Problem[] {
  if (table.isBlank(row, role) || toDate(table.value(row, role), date1904) !== null) return [];
  return [
    problemAt(table, row, role, 'not-a-date', 'warning', {
      message: `“${table.text(row, role)}” is no date that can be read; it is passed over.`,
      fix: 'Enter a date, a year, or a text such as 2030-12-31.',
    }),
  ];
}

function direction(table: ListTable, row: number): Problem[] {
  if (table.isBlank(row, 'direction')) return [];
  const found = directionIn(table, row);
  if (found === null) {
    return [
      problemAt(table, row, 'direction', 'unknown-direction', 'error', {
        message: `“${table.text(row, 'direction')}” does not say which way is better.`,
        fix: 'Write higher, lower or range.',
      }),
    ];
  }
  const isBounded = numberIn(table, row, 'low') !== null && numberIn(table, row, 'high') !== null;
  if (found !== 'range' || isBounded) return [];
  return [
    problemAt(table, row, 'direction', 'range-without-bounds', 'error', {
      message: 'the direction is range, but the row has no low and high.',
      fix: 'Add columns “Low” and “High” with the range’s bounds, or write higher or lower.',
    }),
  ];
}

function dates(table: ListTable, row: number, date1904: boolean): Problem[] {
  const start = toDate(table.value(row, 'start'), date1904);
  const due = toDate(table.value(row, 'due'), date1904);
  if (start === null || due === null || due > start) return [];
  return [
    problemAt(table, row, 'due', 'due-before-start', 'error', {
      message: `the due date is not after the start in ${table.place(row, 'start').address}.`,
      fix: 'Correct the one that is wrong; until then there is no pace.',
    }),
  ];
}

function bounds(table: ListTable, row: number): Problem[] {
  const [low, high] = [numberIn(table, row, 'low'), numberIn(table, row, 'high')];
  if (low === null || high === null || low <= high) return [];
  return [
    problemAt(table, row, 'low', 'low-above-high', 'error', {
      message: `the low ${low} is above the high ${high} in ${table.place(row, 'high').address}.`,
      fix: 'Swap the two.',
    }),
  ];
}

function weight(table: ListTable, row: number): Problem[] {
  return WEIGHTS.flatMap((role) => {
    const value = numberOf(toReading(table.value(row, role)));
    if (value === null || value >= 0) return [];
    return problemAt(table, row, role, 'negative-weight', 'error', {
      message: `the weight ${value} is negative.`,
      fix: 'Enter 0 to show the row without scoring it, or a positive weight.',
    });
  });
}

function target(table: ListTable, row: number): Problem[] {
  const [baseline, aim] = [numberIn(table, row, 'baseline'), numberIn(table, row, 'target')];
  if (baseline === null || aim === null) return [];
  if (baseline === aim) {
    return [
      problemAt(table, row, 'target', 'target-is-baseline', 'note', {
        message: `the target ${aim} is the baseline: there is no way to go, so attainment decides.`,
        fix: 'Set another target or baseline if there is one.',
      }),
    ];
  }
  const better = directionIn(table, row);
  const isWorse = (better === 'higher' && aim < baseline) || (better === 'lower' && aim > baseline);
  if (!isWorse) return [];
  return [
    problemAt(table, row, 'target', 'target-behind-baseline', 'warning', {
      message: `the target ${aim} is worse than the baseline ${baseline}, as ${better} is better.`,
      fix: 'Check the direction; if all is right, attainment decides.',
    }),
  ];
}

function thresholds(table: ListTable, row: number): Problem[] {
  const [onTrack, atRisk] = [numberIn(table, row, 'onTrack'), numberIn(table, row, 'atRisk')];
  if (onTrack === null || atRisk === null) return [];
  const problem = checkThresholds({ onTrack, atRisk }, table.place(row, 'onTrack'));
  return problem ? [problem] : [];
}

function method(table: ListTable, row: number): Problem[] {
  const text = table.text(row, 'method').toLowerCase();
  if (text === '' || METHODS.some((known) => known === text)) return [];
  return [
    problemAt(table, row, 'method', 'unknown-method', 'warning', {
      message: `“${text}” is no way of judging; the workbook’s is used.`,
      fix: `Write ${METHODS.join(', ')}, or leave it blank.`,
    }),
  ];
}
