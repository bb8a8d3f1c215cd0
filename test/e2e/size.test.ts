import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { soon } from './pane/open-pane';
import { inBrowser } from './workbench';

const DIST = path.resolve(__dirname, '..', '..', 'dist');
const BUDGET = 230_000;

const { open } = inBrowser();

/** The chunk that the pane still asks for when its tree is there already: it keeps the preferences. */
const helpersChunk = (): string => {
  const chunks = readdirSync(DIST)
    .filter((name) => /^pane\..+\.js$/.test(name))
    .filter((name) => readFileSync(path.join(DIST, name), 'utf8').includes('forceCreateSheet'));
  expect(chunks).toHaveLength(1);
  return `/add-in/${chunks[0]}`;
};

describe('what the pane loads at start', () => {
  it('is at most 230 KB when packed: page, scripts, styles; Office.js comes from Microsoft', async () => {
    const helpers = helpersChunk();
    const { loaded } = await open();
    await soon(
      () => Promise.resolve(loaded),
      (paths) => expect(paths).toContain(helpers),
    );
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
