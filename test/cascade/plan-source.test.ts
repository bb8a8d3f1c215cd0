import type { RowMatch } from '../../src/cascade/found-list';
import { matchFormula } from '../../src/cascade/plan-source';
import { constantText, textLiteral } from '../../src/cascade/plan-text';

const matching = (...match: RowMatch) =>
  matchFormula({
    type: 'list',
    tagId: 'L1',
    sheet: 'S',
    index: 0,
    firstRow: 1,
    nameColumn: 0,
    roles: [],
    nameRole: 'KPI.name',
    match,
  });

describe('the formula that finds a list row again', () => {
  it.each<[string, string | number, string]>([
    ['a text key', '3.1.1', '=MATCH("3.1.1",_KPI.L1.KPI.key,0)'],
    ['a number key, which is not its text', 3.1, '=MATCH(3.1,_KPI.L1.KPI.key,0)'],
    ['a quote', 'the "core"', '=MATCH("the ""core""",_KPI.L1.KPI.key,0)'],
    ['wildcards, taken literally', 'a*b?c~', '=MATCH("a~*b~?c~~",_KPI.L1.KPI.key,0)'],
    [
      'a text of more than 255 characters',
      'x'.repeat(300),
      `=MATCH(1,INDEX(--(_KPI.L1.KPI.key=("${'x'.repeat(255)}"&"${'x'.repeat(45)}")),0),0)`,
    ],
  ])('takes %s', (_, value, formula) => {
    expect(matching({ role: 'KPI.key', value })).toBe(formula);
  });

  it('compares two columns where a key repeats', () => {
    expect(matching({ role: 'KPI.key', value: 'x' }, { role: 'KPI.name', value: 'y*' })).toBe(
      '=MATCH(1,INDEX((_KPI.L1.KPI.key="x")*(_KPI.L1.KPI.name="y*"),0),0)',
    );
  });
});

describe('texts in cells and formulas', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['-5 %', "'-5 %"],
    ['May 2030', "'May 2030"],
    ['TRUE', "'TRUE"],
    ["'quoted'", "''quoted'"],
    ['Repeat guests', 'Repeat guests'],
    ['', ''],
  ])('keeps %j a text', (text, content) => expect(constantText(text)).toBe(content));

  it('never cuts a character of two code units in half', () => {
    const literal = textLiteral(`x${'😀'.repeat(200)}`);
    expect(literal.split('"&"').every((piece) => !/[\uD800-\uDBFF]$/.test(piece))).toBe(true);
    expect(literal.replace(/[("&)]/g, '')).toBe(`x${'😀'.repeat(200)}`);
  });
});
