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
  return ofOneYear({ roles, rivals });
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

function later(holder: Candidate, candidate: Candidate): boolean {
  const holds = (one: Candidate) => one.content.plainNumbers > 0;
  if (holds(holder) !== holds(candidate)) return holds(candidate);
  return (candidate.read?.year ?? 0) > (holder.read?.year ?? 0);
}

/** An actual of 2025 is judged by the target of 2025 where there is one, not by that of 2030. */
function ofOneYear({ roles, rivals }: Assignment): Assignment {
  const year = roles.get('actual')?.read?.year;
  const target = roles.get('target');
  const sameYear = rivals.find(
    ({ role, candidate }) =>
      role === 'target' && candidate.read?.year === year && candidate.content.filled > 0,
  );
  if (!year || !target || target.read?.year === year || !sameYear) return { roles, rivals };
  return {
    roles: new Map(roles).set('target', sameYear.candidate),
    rivals: [
      ...rivals.filter((rival) => rival !== sameYear),
      { role: 'target', candidate: target },
    ],
  };
}
