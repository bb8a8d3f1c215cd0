import { argumentPlace, caretPlace } from '../../browser/formula-help/caret';
import { functionHelp } from '../../browser/formula-help/function-help';
import { acceptOffer, formulaHelp } from '../../browser/formula-help/help';

/** A formula with the caret drawn in it as a bar. */
const drawn = (text: string): [string, number] => [text.replace('|', ''), text.indexOf('|')];

describe('the place of the caret in a formula', () => {
  it.each([
    ['=|', null],
    ['text(|', null],
    ['=STAR.C|', { kind: 'name', start: 1, text: 'STAR.C' }],
    ['=1+STAR.|', { kind: 'name', start: 3, text: 'STAR.' }],
    ['=STAR.COUNT(|', { kind: 'argument', name: 'STAR.COUNT', index: 0 }],
    ['=star.count(A1, B1,|)', { kind: 'argument', name: 'STAR.COUNT', index: 2 }],
    ['=A(B(1,2),|', { kind: 'argument', name: 'A', index: 1 }],
    ['=A(B(1,|', { kind: 'argument', name: 'B', index: 1 }],
    ['=A(1,(2+3,|', { kind: 'argument', name: 'A', index: 1 }],
    ['=A("x,y",|', { kind: 'argument', name: 'A', index: 1 }],
    ['=A("say ""a,b""",|', { kind: 'argument', name: 'A', index: 1 }],
    ['=A({1,2;3,4},|', { kind: 'argument', name: 'A', index: 1 }],
    ["=A('Q1, Q2'!B2,|", { kind: 'argument', name: 'A', index: 1 }],
    ['=A(Table1[[#All],[a,b]],|', { kind: 'argument', name: 'A', index: 1 }],
    ['=A(1)|', null],
    ['=A("text|', null],
    ["=A('Sheet|", null],
  ])('%s', (text, place) => {
    expect(caretPlace(...drawn(text))).toEqual(place);
  });

  it('knows the argument that a word is typed in', () => {
    expect(argumentPlace(...drawn('=A(1,SU|'))).toEqual({ kind: 'argument', name: 'A', index: 1 });
  });

  it('takes a cell that is being typed for no argument of its own', () => {
    expect(argumentPlace(...drawn('=A($B$2|'))).toEqual({ kind: 'argument', name: 'A', index: 0 });
  });
});

const functions = functionHelp('STAR', {
  functions: [
    { name: 'COUNT', description: 'Counts.', parameters: [{ name: 'sky', description: 'Where.' }] },
    {
      name: 'ADD',
      parameters: [{ name: 'first' }, { name: 'more', repeating: true, optional: true }],
    },
  ],
});

const help = (text: string): ReturnType<typeof formulaHelp> =>
  formulaHelp(...drawn(text), functions);

describe('formulaHelp', () => {
  it.each([
    ['=|', []],
    ['=star.|', ['STAR.ADD', 'STAR.COUNT']],
    ['=SUM(s|', ['STAR.ADD', 'STAR.COUNT']],
    ['=STAR.CO|', ['STAR.COUNT']],
    ['=STAR.COUNT|(A1)', []],
    ['=STAR.COUNT(|', []],
    ['=OTHER|', []],
  ])('offers for %s', (text, offers) => {
    expect(help(text).offers.map(({ name }) => name)).toEqual(offers);
  });

  it.each([
    ['=STAR.COUNT(|', 'STAR.COUNT', 0],
    ['=STAR.COUNT(B2|)', 'STAR.COUNT', 0],
    ['=STAR.COUNT(B2,|)', 'STAR.COUNT', 1],
    ['=STAR.ADD(1,2,3,|', 'STAR.ADD', 1],
    ['=STAR.ADD(SUM(1,|', undefined, undefined],
  ])('says which argument %s is in', (text, name, parameter) => {
    const { current } = help(text);
    expect([current?.help.name, current?.parameter]).toEqual([name, parameter]);
  });

  it('puts the accepted name in place of what was typed', () => {
    expect(acceptOffer(...drawn('=1+st|*2'), functions[1]!)).toEqual({
      formula: '=1+STAR.COUNT(*2',
      caret: 14,
    });
  });
});
