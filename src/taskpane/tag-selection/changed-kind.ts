import type { SingleProposal } from '../../cascade/propose-single';
import type { Field } from '../../domain/node';

/**
 * The proposal for another kind with what a person has changed in that for the first: typed, taken from
 * a cell, added or left out.
 * @param before The first proposal as it was made, and `now` as it stands.
 */
export function withChanges(
  before: SingleProposal,
  now: SingleProposal,
  fresh: SingleProposal,
): SingleProposal {
  const fields = { ...fresh.fields };
  const keys = new Set([...Object.keys(before.fields), ...Object.keys(now.fields)]) as Set<Field>;
  for (const field of keys) {
    const source = now.fields[field];
    if (source === before.fields[field]) continue;
    if (source) fields[field] = source;
    else delete fields[field];
  }
  return { ...fresh, name: now.name === before.name ? fresh.name : now.name, fields };
}
