import { dateOf } from '../domain/dates';
import { parseFrequency } from '../domain/frequency';
import type { Field } from '../domain/node';
import type { Problem } from '../domain/problem';
import type { Note } from '../domain/reason';
import { toReading } from '../domain/reading';
import { staleNote } from '../domain/stale';
import { why } from '../domain/why';
import type { CascadeNode, CascadeSettings } from './cascade';
import { onceAList, placeOfNode } from './cascade-nodes';

/**
 * Actuals that have been overtaken: their own as-of is further behind the workbook's than their frequency
 * allows (`staleNote`). The status stands, since an old actual is still what is known.
 */
export function staleActuals(
  measured: readonly CascadeNode[],
  settings: CascadeSettings,
): Problem[] {
  const stale = measured.flatMap((node) => {
    const note = staleNoteOf(node, settings);
    return note ? [{ ...node, note }] : [];
  });
  return onceAList(stale).map(({ first, called }) => ({
    code: 'stale-actual',
    severity: 'warning',
    place: placeOfNode(first),
    message: `${called}: ${sentence(why(first.note))}.`,
    fix: 'Enter the latest actual and its date.',
  }));
}

function staleNoteOf({ values }: CascadeNode, { asOf, date1904 }: CascadeSettings): Note | null {
  const dateIn = (value: Parameters<typeof toReading>[0]) => dateOf(toReading(value), date1904);
  const [of, reported] = [dateIn(values['asOf' satisfies Field]), dateIn(asOf)];
  const { frequency } = values;
  const period = parseFrequency(typeof frequency === 'boolean' ? null : frequency);
  return of === null || reported === null || period === null
    ? null
    : staleNote(of, reported, period);
}

function sentence(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
