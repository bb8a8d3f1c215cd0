import { relationshipsPart, resolveTarget } from '../../src/xlsx/relationships';

describe('a relationship', () => {
  it.each([
    ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/workbook.xml', '/xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/worksheets/sheet1.xml', '../tables/table1.xml', 'xl/tables/table1.xml'],
    ['xl/workbook.xml', '../../../../customXml/./item1.xml', 'customXml/item1.xml'],
    ['', 'xl/workbook.xml', 'xl/workbook.xml'],
    ['xl/workbook.xml', 'worksheets\\sheet%201.xml', 'xl/worksheets/sheet 1.xml'],
    ['xl/workbook.xml', 'a%ZZ.xml#place', 'xl/a%ZZ.xml'],
  ])('of %s to %s means %s, never anything outside the package', (source, target, part) => {
    expect(resolveTarget(source, target)).toBe(part);
  });

  it('stands in a part beside its source', () => {
    expect(relationshipsPart('xl/worksheets/sheet1.xml')).toBe(
      'xl/worksheets/_rels/sheet1.xml.rels',
    );
    expect(relationshipsPart('')).toBe('_rels/.rels');
  });
});
