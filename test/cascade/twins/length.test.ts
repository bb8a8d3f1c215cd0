import path from 'node:path';
import { readFunctions } from '../../../reference/read-functions';
import { BUILT_TWINS, TABLE_TWINS } from '../../../src/cascade/twins/index';

/** Excel takes formulas of at most so many characters. */
const LONGEST_FORMULA = 8_192;

const functions = readFunctions(path.join(__dirname, '..', '..', '..', 'src', 'functions'));

const twins = [
  ...Object.entries(BUILT_TWINS),
  ...Object.entries(TABLE_TWINS).flatMap(([name, columns]) =>
    Object.values(columns).map((build) => [name, build] as const),
  ),
];

describe('a built twin', () => {
  it.each(twins)('of %s fits into a cell', (name, build) => {
    const one = functions.find((candidate) => candidate.name === name)!;
    const names = ['row', ...one.parameters.map((parameter) => parameter.name)];
    const cells = Object.fromEntries(names.map((argument) => [argument, '$AB$1234']));
    expect(build(cells).length).toBeLessThan(LONGEST_FORMULA);
  });
});
