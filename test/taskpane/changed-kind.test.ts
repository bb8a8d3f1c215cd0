import type { ProposedField, SingleProposal } from '../../src/cascade/propose-single';
import { withChanges } from '../../src/taskpane/tag-selection/changed-kind';

const field = (value: number | string, why = 'found'): ProposedField => ({
  value,
  place: null,
  why,
});
const proposal = (part: Partial<SingleProposal>): SingleProposal => ({
  kind: 'KPI',
  name: field('Sales'),
  fields: {},
  problems: [],
  ...part,
});

describe('another kind', () => {
  const [actual, target, owner] = [field(5), field(6), field('Ann')];
  const before = proposal({ fields: { actual, target, owner } });
  const fresh = proposal({
    kind: 'objective',
    name: field('Grow'),
    fields: { owner: field('Bob') },
  });

  it('is proposed afresh where nothing was changed', () => {
    expect(withChanges(before, before, fresh)).toEqual(fresh);
  });

  it('keeps what was typed, added and left out', () => {
    const typed = field(9, 'typed here');
    const now = {
      ...before,
      name: field('Turnover'),
      fields: { actual, target: typed, unit: field('€') },
    };
    expect(withChanges(before, now, fresh)).toEqual({
      ...fresh,
      name: now.name,
      fields: { target: typed, unit: now.fields.unit },
    });
  });
});
