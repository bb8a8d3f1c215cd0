import type { ProposedField } from '../../src/cascade/propose-single';
import { type Draft, editOf, isChanged } from '../../src/taskpane/edit-tag/single-draft';

const cell = (address: string, value: number | string): ProposedField => ({
  value,
  place: { sheet: 'KPIs', address },
  why: '',
});
const typed = (value: number | string): ProposedField => ({
  value,
  place: null,
  why: 'typed here',
});

const BEFORE: Draft = {
  kind: 'KPI',
  name: cell('A2', 'Revenue'),
  parentId: 'S1',
  fields: { actual: cell('B2', 5), target: cell('C2', 6) },
};

describe('editing a single tag', () => {
  it('writes nothing where nothing was changed', () => {
    expect(editOf(BEFORE, { ...BEFORE })).toEqual({ type: 'single' });
    expect(isChanged(BEFORE, { ...BEFORE })).toBe(false);
  });

  it.each<[string, Partial<Draft>, object]>([
    ['the kind', { kind: 'objective' }, { kind: 'objective' }],
    ['the parent', { parentId: null }, { parentId: null }],
    [
      'the name to a text',
      { name: typed('Sales') },
      { name: { literal: 'Sales' }, label: 'Sales' },
    ],
    [
      'the name to another cell',
      { name: cell('A3', 'Sales') },
      { name: { place: { sheet: 'KPIs', address: 'A3' } }, label: 'Sales' },
    ],
    [
      'one field, and leaves the others alone',
      { fields: { ...BEFORE.fields, target: typed(9) } },
      { fields: { target: { literal: 9 } } },
    ],
    ['a field away', { fields: { actual: BEFORE.fields.actual! } }, { fields: { target: null } }],
    [
      'a new field',
      { fields: { ...BEFORE.fields, due: cell('D2', 46387) } },
      { fields: { due: { place: { sheet: 'KPIs', address: 'D2' } } } },
    ],
  ])('changes %s', (_what, part, edit) => {
    const after = { ...BEFORE, ...part };
    expect(editOf(BEFORE, after)).toEqual({ type: 'single', ...edit });
    expect(isChanged(BEFORE, after)).toBe(true);
  });
});
