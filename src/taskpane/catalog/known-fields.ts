import type { ProposedField } from '../../cascade/propose-single';
import type { CatalogEntry, CatalogUnit } from '../../domain/catalog/entry';
import type { KnownFields } from '../tag-selection/known-fields';

/** Units that say something of the value; a currency is the workbook's own. */
const TELLING: readonly CatalogUnit[] = [
  '%',
  'points',
  'days',
  'months',
  'hours',
  'minutes',
  'per million',
];

/** What the catalogue knows of a KPI, for its tag. */
export function knownFields(entry: CatalogEntry): KnownFields {
  const known = (value: string | number, why = 'from the catalogue'): ProposedField => ({
    value,
    place: null,
    why,
  });
  const { usualRange } = entry;
  const rule = 'the usual range, from the catalogue';
  return {
    name: known(entry.name),
    fields: {
      direction: known(entry.direction),
      perspective: known(entry.perspective),
      category: known(entry.category),
      frequency: known(entry.frequency),
      ...(usualRange && { low: known(usualRange.low, rule), high: known(usualRange.high, rule) }),
      ...(TELLING.includes(entry.unit) ? { unit: known(entry.unit) } : {}),
    },
  };
}
