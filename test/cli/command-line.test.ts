import { readCommandLine, UsageError } from '../../src/cli/command-line';

const complaint = (args: readonly string[]): string => {
  try {
    readCommandLine(args);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return '';
};

describe('the command line', () => {
  it('names a workbook and where the result goes', () => {
    expect(readCommandLine(['in.xlsx', 'out.xlsx', '--json'])).toEqual({
      input: 'in.xlsx',
      output: 'out.xlsx',
      asOf: null,
      json: true,
      tree: false,
      share: false,
    });
  });

  it('overwrites the workbook only when asked', () => {
    expect(readCommandLine(['in.xlsx', '--in-place'])).toMatchObject({ output: 'in.xlsx' });
    expect(complaint(['in.xlsx'])).toMatch(/second file/);
    expect(complaint(['in.xlsx', 'out.xlsx', '--in-place'])).toMatch(/no second file/);
  });

  it('takes a day to judge by, as Excel counts days', () => {
    expect(readCommandLine(['a', 'b', '--as-of', '2026-12-31'])).toMatchObject({ asOf: 46_387 });
  });

  it.each(['2026-02-30', '31.12.2026', 'today', '2026-1-1'])('refuses %s as a day', (day) => {
    expect(complaint(['a', 'b', '--as-of', day])).toContain(`"${day}" is not a day`);
  });

  it.each([
    [[], /No workbook/],
    [['a', 'b', 'c'], /no place for "c"/],
    [['a', 'b', '--fast'], /--fast/],
  ])('says what is wrong with %j', (args, message) => {
    expect(complaint(args)).toMatch(message);
  });

  it('answers help first', () => {
    expect(readCommandLine(['--help'])).toBe('help');
    expect(readCommandLine(['-h', 'a'])).toBe('help');
  });
});
