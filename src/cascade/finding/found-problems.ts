import type { Problem } from '../../domain/problem';
import { a1, columnName } from '../address';
import type { Assignment, Candidate } from './assign-roles';

/**
 * One problem a role, however many columns could play it: twelve months would fill the pane.
 * @param row The header's last row.
 */
export function rivalProblems(
  { roles, rivals }: Assignment,
  sheet: string,
  row: number,
): Problem[] {
  return [...new Set(rivals.map(({ role }) => role))].map((role) => {
    const others = rivals.filter((rival) => rival.role === role).map(({ candidate }) => candidate);
    const taken = roles.get(role)!;
    const address = a1(row, others[0]!.column);
    const texts = others.map(({ text }) => `“${text}”`).join(', ');
    const columns = others.map(({ column }) => columnName(column)).join(' or ');
    return {
      code: 'several-columns',
      severity: 'warning',
      place: { sheet, address },
      message: `${sheet}!${address}: ${texts} could be the ${role} too; column ${columnName(taken.column)} “${taken.text}” is used.`,
      fix: `Tag column ${columns} as the ${role} instead if it is the one to judge by.`,
    };
  });
}

export function periodProblem(latest: Candidate, sheet: string, row: number): Problem {
  const address = a1(row, latest.column);
  return {
    code: 'period-as-actual',
    severity: 'warning',
    place: { sheet, address },
    message: `${sheet}!${address}: there is no column for the actual; the last period with figures, “${latest.text}”, is read as it.`,
    fix: 'Add a column “Actual” that holds or computes the figure to judge, and tag it.',
  };
}

export function totalInsideProblem(sheet: string, row: number, column: number): Problem {
  const address = a1(row, column);
  return {
    code: 'total-row-inside',
    severity: 'warning',
    place: { sheet, address },
    message: `${sheet}!${address}: this row sums up rows of the list but is not called a total, so it is read as a KPI.`,
    fix: 'Write “Total” in front of it if it is one.',
  };
}
