import { serialOf } from '../../../src/domain/dates';
import { evaluate } from '../../functions/formula-sheet';
import { dateTwin } from '../../../src/cascade/twins/date-twin';

it('a twin reads a bare year as its last day, in every year that is one', async () => {
  const years = Array.from({ length: 300 }, (_, index) => 1900 + index);
  const shown = await evaluate(
    years.map((year) => ({
      formula: `=${dateTwin('{year}')}`,
      blocks: { year: [[year]] },
      rows: 1,
      columns: 1,
    })),
    null,
  );
  expect(shown.flat(2)).toEqual(years.map((year) => serialOf(year, 12, 31)));
});
