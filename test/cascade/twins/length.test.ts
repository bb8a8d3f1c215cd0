import path from 'node:path';
import { readFunctions } from '../../../reference/read-functions';
import { BUILT_TWINS } from '../../../src/cascade/twins/index';

/** Excel takes formulas of at most so many characters. */
const LONGEST_FORMULA = 8_192;

const functions = readFunctions(path.join(__dirname, '..', '..', '..', 'src', 'functions'));

describe('a built twin', () => {
  it.each(Object.entries(BUILT_TWINS))('of %s fits into a cell', (name, build) => {
    const one = functions.find((candidate) => candidate.name === name)!;
    const cells = Object.fromEntries(one.parameters.map(({ name }) => [name, '$AB$1234']));
    expect(build(cells).length).toBeLessThan(LONGEST_FORMULA);
  });
});
