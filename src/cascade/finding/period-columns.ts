import type { HeaderMeaning } from '../header-words';
import type { Candidate } from './assign-roles';

/**
 * The column to read as the actual where a list has months, quarters or years and no actual: the last
 * one in which anything is filled in. Null where there is an actual, or no target to hold it against.
 */
export function latestPeriod(
  candidates: readonly Candidate[],
  roles: ReadonlyMap<HeaderMeaning, Candidate>,
): Candidate | null {
  if (roles.has('actual') || !(roles.has('target') || roles.has('low') || roles.has('high')))
    return null;
  const periods = candidates.filter(
    ({ read, content }) => read?.period && content.plainNumbers > 0,
  );
  const isByYear = periods.length > 0 && periods.every(({ read }) => read?.year);
  const [latest] = isByYear
    ? [...periods].sort((a, b) => b.read!.year! - a.read!.year! || b.column - a.column)
    : periods.slice(-1);
  return latest ?? null;
}
