import { buildCascade } from '../../src/cascade/build-cascade';
import { headlineOf } from '../../src/cascade/headline';
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

  it('is none without nodes', () => {
    expect(headline([])).toBeNull();
  });
});
