import type { ColumnRole } from '../../domain/tag';
import type { HeaderMeaning } from '../header-words';
import type { Content } from './content';
import { fitOf } from './fit';
import type { HeaderCell } from './header-rows';

/** A header with what its column holds. */
export interface Candidate extends HeaderCell {
  readonly content: Content;
}

/** Which column plays which part; `rivals` named a measure for which another column was taken. */
export interface Assignment {
  readonly roles: ReadonlyMap<HeaderMeaning, Candidate>;
  readonly rivals: readonly { readonly role: ColumnRole; readonly candidate: Candidate }[];
}

const WHOLE_YEAR = 13;
const MEASURES: readonly HeaderMeaning[] = ['actual', 'target', 'baseline', 'low', 'high'];

/**
 * Gives each header at most one meaning and each meaning at most one column. Headers that can mean one
 * thing only go first: `Objectif` beside `Cible` is an objective whatever it holds, and a target beside
 * `Finalité` and `Réel` when it holds numbers.
 */
export function assignRoles(candidates: readonly Candidate[]): Assignment {
  const roles = new Map<HeaderMeaning, Candidate>();
  const rivals: { role: ColumnRole; candidate: Candidate }[] = [];
  const ordered = candidates
    .map((candidate) => ({ candidate, fits: fitsOf(candidate) }))
    .filter(({ fits }) => fits.length > 0)
    .sort((a, b) => Number(a.fits.length > 1) - Number(b.fits.length > 1));
  for (const { candidate, fits } of ordered) {
    const free = fits.find((meaning) => !roles.has(meaning));
    const wanted = fits[0]!;
    if (!MEASURES.includes(wanted) || !roles.has(wanted)) {
      if (free && !(wanted === 'computed' && free !== 'computed')) roles.set(free, candidate);
      else if (!free) addSecondLevel(roles, wanted, candidate);
      continue;
    }
    const holder = roles.get(wanted)!;
    const winner = later(holder, candidate) ? candidate : holder;
    roles.set(wanted, winner);
    const loser = winner === holder ? candidate : holder;
    const other = fitsOf(loser).find((meaning) => !roles.has(meaning) && meaning !== 'computed');
    if (other) roles.set(other, loser);
    else rivals.push({ role: wanted as ColumnRole, candidate: loser });
  }
  return ofOnePeriod({ roles, rivals });
}

/** Of two columns of goals (`Eixo | Objetivo estratégico`) or of objectives the left one is the wider. */
function addSecondLevel(
  roles: Map<HeaderMeaning, Candidate>,
  wanted: HeaderMeaning,
  candidate: Candidate,
): void {
  const other = wanted === 'goal.name' ? 'objective.name' : 'goal.name';
  const holder = roles.get(wanted);
  if (!holder || !['goal.name', 'objective.name'].includes(wanted) || roles.has(other)) return;
  const [left, right] =
    holder.column < candidate.column ? [holder, candidate] : [candidate, holder];
  roles.set('goal.name', left);
  roles.set('objective.name', right);
}

/** Possible meanings, best first; of two that fit alike the one that comes first in the word lists. */
function fitsOf({ read, content }: Candidate): HeaderMeaning[] {
  return (read?.meanings ?? [])
    .map((meaning) => ({ meaning, fit: fitOf(meaning, content) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit)
    .map(({ meaning }) => meaning);
}

/** Of two columns the one with figures, then the later; one of the whole year counts as its last. */
function later(holder: Candidate, candidate: Candidate): boolean {
  const holds = (one: Candidate) => one.content.plainNumbers > 0;
  if (holds(holder) !== holds(candidate)) return holds(candidate);
  const years = (candidate.read?.year ?? 0) - (holder.read?.year ?? 0);
  if (years !== 0) return years > 0;
  return (candidate.read?.month ?? WHOLE_YEAR) > (holder.read?.month ?? WHOLE_YEAR);
}

/**
 * An actual of 2025, or of its second quarter, is judged by the target of the same where there is one,
 * not by that of 2030.
 */
function ofOnePeriod({ roles, rivals }: Assignment): Assignment {
  const { year = null, month = null } = roles.get('actual')?.read ?? {};
  const target = roles.get('target');
  if ((year === null && month === null) || !target) return { roles, rivals };
  const isOfYear = ({ read }: Candidate) => read?.year === year;
  const isOfPeriod = (one: Candidate) => isOfYear(one) && one.read?.month === month;
  const targets = rivals.filter(
    ({ role, candidate }) => role === 'target' && candidate.content.filled > 0,
  );
  const closer = isOfPeriod(target)
    ? undefined
    : (targets.find(({ candidate }) => isOfPeriod(candidate)) ??
      (isOfYear(target) ? undefined : targets.find(({ candidate }) => isOfYear(candidate))));
  if (!closer) return { roles, rivals };
  return {
    roles: new Map(roles).set('target', closer.candidate),
    rivals: [...rivals.filter((rival) => rival !== closer), { role: 'target', candidate: target }],
  };
}
