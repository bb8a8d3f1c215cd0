import type { ProposedField, SingleProposal } from '../../cascade/propose-single';
import type { Field } from '../../domain/node';
import { isRange } from '../fields/range-bounds';

/** What is known of a node before its cells are looked at. */
export interface KnownFields {
  readonly name: ProposedField;
  readonly fields: Readonly<Partial<Record<Field, ProposedField>>>;
}

/** The proposal with what is known beside: what the cells say wins, the sheet's own name too. */
export function withKnown(
  proposal: SingleProposal,
  known: KnownFields | undefined,
): SingleProposal {
  if (!known) return proposal;
  const nameless = String(proposal.name.value ?? '').trim() === '';
  const { low, high, ...others } = known.fields;
  const fields = { ...others, ...proposal.fields };
  // The usual range is for a range: cells may say that higher is better here.
  const bounds = isRange(fields) ? { ...(low && { low }), ...(high && { high }) } : {};
  return {
    ...proposal,
    name: nameless ? known.name : proposal.name,
    fields: { ...bounds, ...fields },
  };
}
