import { judgeCascade } from '../../src/cascade/judge-cascade';
import { notesBeside, reasonSentence } from '../../src/cascade/reason-sentence';
import { cascadeOf, singleExample } from './examples';

const judged = (start: string | null, due: number | string) => {
  const values = { actual: 4, target: 9, baseline: 0, start, due, direction: 'higher' };
  const cascade = cascadeOf({ singles: [singleExample('S1', 'KPI', 'Sales', null, values)] });
  return { node: cascade.nodes[0]!, judgement: judgeCascade(cascade).get('S1')! };
};

describe('the notes beside the reason of a node', () => {
  it('leave out what the reason says: why no pace decided', () => {
    const { node, judgement } = judged('soon', 2030);
    expect(reasonSentence(node, judgement, false)).toMatch(/; start “soon” is no date$/);
    expect(judgement.own?.notes).toHaveLength(1);
    expect(notesBeside(judgement.own!)).toEqual([]);
  });

  it('have the rest: a date that nothing was to be decided by', () => {
    const { node, judgement } = judged(null, 'later');
    expect(reasonSentence(node, judgement, false)).not.toContain('later');
    expect(notesBeside(judgement.own!)).toEqual([{ code: 'text', field: 'due', text: 'later' }]);
  });
});
