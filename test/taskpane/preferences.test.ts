import {
  DEFAULT_PREFERENCES,
  fromKept,
  type Preferences,
  toKept,
} from '../../src/taskpane/preferences/preferences';
import { shadeOf } from '../../src/taskpane/theme/office-theme';

describe('preferences', () => {
  it('come back as they were kept', () => {
    const preferences: Preferences = {
      filter: { text: 'revenue', status: 'At risk', fields: { owner: 'Finance' } },
      sort: 'worst',
      collapsed: new Set(['a', 'b']),
      filtersOpen: true,
    };
    expect(fromKept(JSON.parse(JSON.stringify(toKept(preferences))))).toEqual(preferences);
  });

  it.each([
    [undefined],
    [null],
    ['text'],
    [{}],
    [{ sort: 'upside down', collapsed: 'none', filter: { status: 'Lost', fields: { owner: 5 } } }],
  ])('are the defaults where %j was kept', (kept) => {
    expect(fromKept(kept)).toEqual(DEFAULT_PREFERENCES);
  });
});

describe('the shade of a background', () => {
  it.each([
    ['#FFFFFF', 'light'],
    ['#E6E6E6', 'light'],
    ['#262626', 'dark'],
    ['1f1f1f', 'dark'],
    [undefined, null],
    ['white', null],
  ])('%s is %s', (colour, shade) => {
    expect(shadeOf(colour)).toBe(shade);
  });
});
