import { BUILT_TWINS } from '../../../src/cascade/twins/index';

/** Excel takes formulas of at most so many characters. */
const LONGEST_FORMULA = 8_192;

const NAMES =
  'actual target direction thresholds baseline start due asOf method scores coverages weights levels level actuals dates over periods';

describe('a built twin', () => {
  it.each(Object.entries(BUILT_TWINS))('of %s fits into a cell', (_name, build) => {
    const cells = Object.fromEntries(NAMES.split(' ').map((name) => [name, '$AB$1234']));
    expect(build(cells).length).toBeLessThan(LONGEST_FORMULA);
  });
});
