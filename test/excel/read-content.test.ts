import { readContent } from '../../src/excel/read-content';
import { readTags } from '../../src/excel/tag-store';
import { openSession } from './pane-session';

/** At once their cells with formulas and formats would be an answer of more than 5 MB. */
const ROWS = 25_000;

describe('reading the cells of all tags', () => {
  it('takes a list of any length in answers that Excel on the web would give', async () => {
    const header = ['Goal', 'KPI', 'Direction', 'Actual', 'Target', 'Unit'];
    const rows = Array.from({ length: ROWS }, (_, row) => [
      `Goal ${row % 100}`,
      `KPI ${row}`,
      'higher',
      row + 0.5,
      row + 1.25,
      'EUR',
    ]);
    const session = await openSession([header, ...rows]);
    await session.tagListAt('B2');
    const before = session.workbook.statistics.requests;
    const { lists } = await session.run(async (context) => {
      const { part, names } = await readTags(context);
      return readContent(context, part.tags, names, true);
    });
    const columns = lists[0]?.content.columns ?? [];
    expect(columns.map(({ role }) => role)).toHaveLength(header.length);
    const actual = columns.find(({ role }) => role === 'actual');
    expect(actual?.values).toEqual(rows.map((row) => row[3]));
    expect(session.workbook.statistics.requests - before).toBeLessThan(12);
    session.close();
  });
});
