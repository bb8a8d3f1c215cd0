import path from 'node:path';
import { readFunctions } from '../../../reference/read-functions';
import {
  BUILT_TWINS,
  TABLE_TWINS,
  TWINS_BESIDE,
  twinParts,
} from '../../../src/cascade/twins/index';

/** Excel takes formulas of at most so many characters. */
const LONGEST_FORMULA = 8_192;

const functions = readFunctions(path.join(__dirname, '..', '..', '..', 'src', 'functions'));

const twins = [
  ...Object.entries(BUILT_TWINS),
  ...Object.entries(TWINS_BESIDE).map(([name, { twin }]) => [name, twin] as const),
  ...Object.entries(TABLE_TWINS).flatMap(([name, columns]) =>
    Object.values(columns).map((build) => [name, build] as const),
  ),
];

/** What is given as a block, as far to the right and down as scorecards go. */
const BLOCKS = new Set(
  'target thresholds milestones profile range names actuals dates among scores coverages weights levels applied accepted promised delivered ordered received revenues launched'.split(
    ' ',
  ),
);

describe('a built twin', () => {
  it.each(twins)('of %s fits into a cell, with and without milestones', (name, build) => {
    const one = functions.find((candidate) => candidate.name === name)!;
    const names = ['row', 'rank', 'value', ...one.parameters.map((parameter) => parameter.name)];
    // Milestones bring cells of their own, and so may leave less to a formula.
    for (const taken of [names, names.filter((last) => !/milestones|unit/.test(last))]) {
      const given = Object.fromEntries(
        taken.map((argument) => [argument, BLOCKS.has(argument) ? 'AB1234:AC1236' : 'AB1234']),
      );
      const parts = twinParts(name, given);
      const cells = {
        ...given,
        ...Object.fromEntries(Object.keys(parts).map((part) => [part, 'AD1234'])),
      };
      const formulas = [build(cells), ...Object.values(parts).map((part) => part(cells))];
      expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThan(LONGEST_FORMULA);
    }
  });
});
