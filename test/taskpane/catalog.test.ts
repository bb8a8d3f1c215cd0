import type { SingleProposal } from '../../src/cascade/propose-single';
import { CATALOG } from '../../src/domain/catalog/catalog';
import { DIRECTIONS, PERSPECTIVES } from '../../src/domain/node';
import { parseFrequency } from '../../src/domain/frequency';
import { knownFields } from '../../src/taskpane/catalog/known-fields';
import { referenceTo, refersToTarget } from '../../src/taskpane/catalog/reference';
import { withKnown } from '../../src/taskpane/tag-selection/known-fields';

const entry = (id: string) => CATALOG.find((one) => one.id === id)!;
const literal = (value: string) => ({ value, place: null, why: 'from the catalogue' });

describe('what the catalogue knows of a KPI', () => {
  it('is what its tag can be filled with', () => {
    expect(knownFields(entry('days-sales-outstanding'))).toEqual({
      name: literal('Days sales outstanding'),
      fields: {
        direction: literal('lower'),
        perspective: literal('financial'),
        category: literal('Working capital'),
        frequency: literal('monthly'),
        unit: literal('days'),
      },
    });
  });

  it.each(CATALOG.map((one) => [one.name, one] as const))(
    'can be read back by the cascade: %s',
    (_name, one) => {
      const { direction, perspective, frequency } = knownFields(one).fields;
      expect(DIRECTIONS).toContain(direction?.value);
      expect(PERSPECTIVES).toContain(perspective?.value);
      expect(parseFrequency(frequency?.value)).not.toBeNull();
    },
  );

  it('leaves the currency to the workbook', () => {
    expect(knownFields(entry('average-order-value')).fields.unit).toBeUndefined();
  });

  it('says the usual range where it knows one, but not where the cells say another direction', () => {
    const known = knownFields(entry('representation-ratio'));
    const proposal = {
      kind: 'KPI' as const,
      name: { value: 'Women in leadership', place: null, why: 'label' },
      fields: {},
      problems: [],
    };
    const bounds = ({ fields }: SingleProposal) => [fields.low?.value, fields.high?.value];
    expect(bounds(withKnown(proposal, known))).toEqual([0.4, 0.6]);
    const higher = { ...proposal, fields: { direction: literal('higher') } };
    expect(bounds(withKnown(higher, known))).toEqual([undefined, undefined]);
  });

  it.each(CATALOG.flatMap((one) => (one.usualRange ? [[one.name, one] as const] : [])))(
    'has its usual range the right way round, for a range only: %s',
    (_name, { direction, usualRange }) => {
      expect(direction).toBe('range');
      expect(usualRange!.low).toBeLessThan(usualRange!.high);
      expect(usualRange!.source).toMatch(/https:/);
    },
  );

  it('yields to what the cells say, and names what they leave nameless', () => {
    const known = knownFields(entry('churn-rate'));
    const unit = { value: 'percent', place: null, why: 'from the number format' };
    const proposal = {
      kind: 'KPI' as const,
      name: { value: ' ', place: null, why: 'nothing names it' },
      fields: { unit },
      problems: [],
    };
    const merged = withKnown(proposal, known);
    expect([merged.name.value, merged.fields.unit, merged.fields.direction?.value]).toEqual([
      'Churn rate',
      unit,
      'lower',
    ]);
    const named = { ...proposal, name: { value: 'Lost customers', place: null, why: 'label' } };
    expect(withKnown(named, known).name.value).toBe('Lost customers');
    expect(withKnown(proposal, undefined)).toBe(proposal);
  });
});

describe('a selected argument', () => {
  const target = { sheet: 'Plan', address: 'B4' };
  const box = { top: 0, left: 1, bottom: 2, right: 1 };

  it.each([
    ['on the same sheet', 'Plan', 'B1:B3'],
    ['on another', 'Sales 2025', "'Sales 2025'!B1:B3"],
    ['on one with an apostrophe', "Ann's", "'Ann''s'!B1:B3"],
  ])('is referred to %s', (_case, sheet, reference) => {
    expect(referenceTo({ sheet, box, address: 'B1:B3' }, target)).toBe(reference);
  });

  it.each([
    ['B4', true],
    ['$b$4', true],
    ['B5', false],
    ["'Other'!B4", false],
  ])('%s is the cell that the formula goes to: %s', (text, yes) => {
    expect(refersToTarget(text, target)).toBe(yes);
  });
});
