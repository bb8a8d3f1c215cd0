import fc from 'fast-check';
import { FIELDS } from '../../src/domain/node';
import { roleWord, ROLES } from '../../src/taskpane/fields/field-words';
import { possibleParents, sensibleParents } from '../../src/taskpane/fields/parents';
import { dateFieldText } from '../../src/taskpane/tree/figures';
import { editText, typedNumber, typedValue } from '../../src/taskpane/fields/typed-value';
import { COFFEE } from './tree-examples';

describe('what is typed into a field', () => {
  it.each([
    ['target', '1250', 1250],
    ['target', ' 12.5 ', 12.5],
    ['target', '90 %', 0.9],
    ['target', '95', 95],
    ['onTrack', '95', 0.95],
    ['atRisk', '0.8', 0.8],
    ['target', '−3', -3],
    ['baseline', '1e6', 1_000_000],
    ['due', '2026-12-31', 46387],
    ['due', '2026', 46387],
    ['direction', 'Lower is better', 'Lower is better'],
    ['owner', ' Finance ', 'Finance'],
    ['name', 'Revenue', 'Revenue'],
  ] as const)('%s “%s” is read', (field, text, value) => {
    expect(typedValue(field, text, false)).toEqual({ value });
  });

  it.each([
    ['target', '1,250'],
    ['target', 'many'],
    ['target', ''],
    ['weight', '-1'],
    ['due', '31.12.2026'],
    ['direction', 'sideways'],
    ['name', '  '],
  ] as const)('%s “%s” is refused with what to write', (field, text) => {
    expect(typedValue(field, text, false)).toEqual({
      complaint: expect.stringMatching(/\w.*\.$/) as string,
    });
  });

  it('comes back as it was shown, for any number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e300, max: 1e300 }), (number) => {
        const shown = editText('target', number, false);
        expect(typedNumber(shown)).toBe(Number(number.toPrecision(15)) + 0);
      }),
    );
  });

  it('shows dates as days', () => {
    expect(editText('due', 46387, false)).toBe('2026-12-31');
    expect(editText('start', 2026, false)).toBe('2026-12-31');
  });

  it.each([
    ['2026-01-01', 44561],
    ['2026', 44925],
    ['44561', 44561],
    ['1903-12-31', -1],
  ])('“%s” is a date as a workbook counts from 1904', (text, value) => {
    expect(typedValue('due', text, true)).toEqual({ value });
    const shown = editText('due', value, true);
    expect(typedValue('due', shown, true)).toEqual({ value });
  });

  it('shows dates of a workbook that counts from 1904 as its cells do', () => {
    expect(editText('due', 44561, true)).toBe('2026-01-01');
    expect(editText('start', 2026, true)).toBe('2026-12-31');
    expect(dateFieldText(44561, true)).toBe(dateFieldText(46023, false));
    expect(dateFieldText('soon', true)).toBeNull();
  });
});

describe('the words for roles', () => {
  it('name every role of the drop-down, each differently', () => {
    const words = ROLES.map(roleWord);
    expect(new Set(words).size).toBe(words.length);
    expect(words.every((word) => /^[A-Z]/.test(word))).toBe(true);
  });

  it('leave out no field', () => {
    for (const field of FIELDS) expect(ROLES).toContain(field);
  });
});

describe('parents', () => {
  it('are never a node itself or what stands below it', () => {
    const names = (of: string) => possibleParents(COFFEE.nodes, of).map(({ name }) => name);
    expect(names('L1/objective/o1')).toEqual(['Grow', 'Be kind']);
    expect(names('L1/goal/g1')).toEqual(['Be kind']);
    expect(names('L1/KPI/k3')).toHaveLength(COFFEE.nodes.length - 1);
    expect(names('nowhere')).toHaveLength(COFFEE.nodes.length);
  });

  it('are found in one pass', () => {
    let looks = 0;
    const seen = COFFEE.nodes.map((node) => ({
      ...node,
      get id() {
        looks += 1;
        return node.id;
      },
    }));
    possibleParents(seen, 'L1/objective/o1');
    expect(looks).toBeLessThanOrEqual(seen.length);
  });

  it('are offered objectives first', () => {
    expect(sensibleParents(COFFEE.nodes).map(({ kind }) => kind)).toEqual([
      'objective',
      'goal',
      'goal',
      'KPI',
      'KPI',
      'KPI',
    ]);
  });
});
