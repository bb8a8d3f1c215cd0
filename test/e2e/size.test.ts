import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { inBrowser } from './workbench';

const DIST = path.resolve(__dirname, '..', '..', 'dist');
const BUDGET = 230_000;

const { open } = inBrowser();

describe('what the pane loads at start', () => {
  it('is at most 230 KB when packed: page, scripts, styles; Office.js comes from Microsoft', async () => {
    const { loaded } = await open();
    const files = [...new Set(loaded.filter((one) => one.startsWith('/add-in/')))].map((one) =>
      one.slice('/add-in/'.length),
    );
    const sizes = files.map((file) => [file, gzipSync(readFileSync(path.join(DIST, file))).length]);
    const own = Object.fromEntries(
      sizes.filter(([file]) => !['manifest.xml', 'functions.json'].includes(String(file))),
    ) as Record<string, number>;
    expect(Object.keys(own)).toEqual(
      expect.arrayContaining(['taskpane.html', 'taskpane.js', 'functions.js']),
    );
    const total = Object.values(own).reduce((sum, size) => sum + size, 0);
    expect({ total: total <= BUDGET ? 'within the budget' : total, own }).toEqual({
      total: 'within the budget',
      own,
    });
  });
});
