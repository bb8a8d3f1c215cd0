import fc from 'fast-check';
import { CATALOG } from '../../../src/domain/catalog/catalog';
import { categoriesOf, isAnotherMeasure, searchCatalog } from '../../../src/domain/catalog/search';
import { PERSPECTIVES } from '../../../src/domain/node';

const names = (words: string) => searchCatalog(CATALOG, words).map(({ name }) => name);

describe('searching the catalogue', () => {
  it.each([
    ['dso', 'Days sales outstanding'],
    ['DSO', 'Days sales outstanding'],
    ['collection', 'Days sales outstanding'],
    ['nps', 'Net Promoter Score'],
    ['enps', 'Employee Net Promoter Score'],
    ['LTV:CAC', 'Lifetime value to acquisition cost'],
    ['churn', 'Churn rate'],
    ['attrition employee', 'Employee turnover'],
    ['utilization', 'Utilisation'],
    ['R&D', 'R&D intensity'],
    ['Rétention employés'.normalize('NFD').slice(0, 9), 'Customer retention rate'],
    ['acid test', 'Quick ratio'],
    ['uptime', 'Availability'],
    ['new product revenue', 'Revenue from new products'],
    ['oee', 'Overall equipment effectiveness'],
    ['gross mar', 'Gross margin'],
  ])('“%s” finds first %s', (words, first) => {
    expect(names(words)[0]).toBe(first);
  });

  it.each([
    ['engagement rate', 'Bounce rate'],
    ['payback', 'Return on investment'],
    ['gross burn', 'Net burn rate'],
    ['time to fill', 'Time to hire'],
    ['ppm', 'Defects per million opportunities'],
    ['operating cash margin', 'EBITDA margin'],
    ['perfect order', 'On time in full'],
    ['filings', 'Patents granted'],
  ])('“%s” leads to %s as to another measure', (words, name) => {
    const entry = CATALOG.find((one) => one.name === name)!;
    expect(names(words)).toContain(name);
    expect(isAnotherMeasure(entry, words)).toBe(true);
    expect(isAnotherMeasure(entry, name)).toBe(false);
    expect(entry.synonyms.join(' ').toLowerCase()).not.toContain(words);
  });

  it('finds what is the measure before what only names it', () => {
    for (const words of ['turnover', 'revenue', 'churn', 'headcount', 'mean']) {
      const others = searchCatalog(CATALOG, words).map((entry) => isAnotherMeasure(entry, words));
      expect(others).toEqual([...others].sort());
    }
  });

  it('asks for every word', () => {
    expect(names('churn unicorn')).toEqual([]);
    expect(names('zzz')).toEqual([]);
  });

  it('lists all in order while nothing is typed', () => {
    expect(searchCatalog(CATALOG, '  ')).toEqual(CATALOG);
  });

  it.each(PERSPECTIVES)('narrows to the perspective %s and its categories', (perspective) => {
    const found = searchCatalog(CATALOG, '', { perspective, category: null });
    expect(new Set(found.map((entry) => entry.perspective))).toEqual(new Set([perspective]));
    const categories = categoriesOf(CATALOG, perspective);
    const parts = categories.flatMap((category) =>
      searchCatalog(CATALOG, '', { perspective, category }),
    );
    expect(parts).toHaveLength(found.length);
  });

  it('finds an entry by its own name, first, however it is written', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CATALOG), fc.boolean(), (entry, loud) => {
        const words = loud ? entry.name.toUpperCase() : `  ${entry.name}!`;
        expect(searchCatalog(CATALOG, words)[0]).toBe(entry);
      }),
    );
  });

  it('never finds more for more words', () => {
    const word = fc.constantFrom(...CATALOG.flatMap((entry) => entry.name.split(' ')));
    fc.assert(
      fc.property(word, word, (one, other) => {
        const fewer = searchCatalog(CATALOG, `${one} ${other}`);
        expect(searchCatalog(CATALOG, one)).toEqual(expect.arrayContaining([...fewer]));
      }),
    );
  });
});
