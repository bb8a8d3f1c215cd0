import { parseDirection } from '../../domain/direction';
import { numberOf, toReading } from '../../domain/reading';
import type { ProposedField } from '../../cascade/propose-single';
import type { Sources } from './source-fields';

/** A bound that a range asks for and that nobody has said yet. */
const UNSAID: ProposedField = { value: null, place: null, why: 'a range needs it' };

export type Bound = 'low' | 'high';
const BOUNDS: readonly Bound[] = ['low', 'high'];

/** Whether a target is a pair: the direction says range. */
export function isRange({ direction }: Sources): boolean {
  return parseDirection(direction?.value) === 'range';
}

/** The bounds that a range is still to be given, as fields to fill. */
export function unsaidBounds(fields: Sources): Sources {
  if (!isRange(fields)) return {};
  const missing = BOUNDS.filter((bound) => !fields[bound]);
  return Object.fromEntries(missing.map((bound) => [bound, UNSAID]));
}

/** What is wrong with the bounds, by field; nothing where the direction is no range. */
export function boundComplaints(fields: Sources): Readonly<Partial<Record<Bound, string>>> {
  const unsaid = Object.keys(unsaidBounds(fields));
  if (unsaid.length > 0)
    return Object.fromEntries(
      unsaid.map((bound) => [
        bound,
        'A range needs a low and a high: type a number, or take a cell.',
      ]),
    );
  const [low, high] = BOUNDS.map((bound) => numberOf(toReading(fields[bound]?.value)));
  const isSwapped = typeof low === 'number' && typeof high === 'number' && low > high;
  return isRange(fields) && isSwapped ? { high: 'The high is below the low: swap the two.' } : {};
}
