import { buildCascade } from '../../src/cascade/build-cascade';
import { headlineOf, heldBackWords } from '../../src/cascade/headline';
import { judgeCascade } from '../../src/cascade/judge-cascade';
import { listExample, type RowExample, SETTINGS } from './examples';

const headline = (rows: readonly RowExample[]) => {
  const lists = [listExample('L1', ['KPI.name'], rows)];
  const cascade = buildCascade({ lists, singles: [], settings: SETTINGS, problems: [] });
  return headlineOf(cascade, judgeCascade(cascade));
};
const kpi = (key: string, actual: number, weight = 1): RowExample => ({
  kind: 'KPI',
  key,
  values: { actual, target: 100, weight },
});

describe('the headline', () => {
  it('is that of the only root', () => {
    expect(headline([kpi('a', 100)])).toMatchObject({ score: 1, status: 'On track', coverage: 1 });
  });

  it('rolls several roots up by weight, as a parent would', () => {
    expect(headline([kpi('a', 100, 3), kpi('b', 0)])).toMatchObject({
      score: 0.75,
      status: 'At risk',
    });
  });

  it('says how much has data', () => {
    const bare: RowExample = { kind: 'KPI', key: 'c', values: { target: 5 } };
    expect(headline([kpi('a', 100), bare])).toMatchObject({ coverage: 0.5 });
  });

  it('says why its status is worse than its score', () => {
    const bare = (key: string): RowExample => ({ kind: 'KPI', key, values: { target: 5 } });
    const critical: RowExample = {
      ...kpi('c', 0, 0),
      values: { ...kpi('c', 0, 0).values, critical: 'yes' },
    };
    const wordsOf = (rows: readonly RowExample[]) => {
      const found = headline(rows)!;
      return [found.status, found.score, heldBackWords(found, SETTINGS)];
    };
    expect(wordsOf([kpi('a', 100), bare('b'), bare('c')])).toEqual([
      'At risk',
      1,
      'incomplete: 33 % covered',
    ]);
    expect(wordsOf([kpi('a', 100), kpi('b', 100), critical])).toEqual([
      'At risk',
      1,
      'held back by a critical one',
    ]);
    expect(wordsOf([kpi('a', 100), kpi('b', 0)])).toEqual(['At risk', 0.5, null]);
  });

  it('is none without nodes', () => {
    expect(headline([])).toBeNull();
  });
});
