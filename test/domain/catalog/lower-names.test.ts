import { CATALOG } from '../../../src/domain/catalog/catalog';
import { LOWER_NAMES } from '../../../src/domain/catalog/lower-names';

describe('the names of KPIs of which less is better', () => {
  const lower = CATALOG.filter(({ direction }) => direction === 'lower');

  it('are the catalogue’s, and none of a KPI of which it says otherwise', () => {
    const known = lower.flatMap(({ name, synonyms }) => [name, ...synonyms]);
    expect(LOWER_NAMES.filter((name) => !known.includes(name))).toEqual([]);
    const others = CATALOG.filter((entry) => !lower.includes(entry));
    const otherwise = others.flatMap(({ name, synonyms }) => [name, ...synonyms]);
    expect(LOWER_NAMES.filter((name) => otherwise.includes(name))).toEqual([]);
  });

  it('leave none out', () => {
    expect(lower.filter(({ name }) => !LOWER_NAMES.includes(name))).toEqual([]);
  });
});
