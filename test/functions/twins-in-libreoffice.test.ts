import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { readFunctions } from '../../reference/read-functions';
import { twinFormulas } from '../../reference/twin-formula';
import { cascadeWorkbook } from '../../src/cli/run-cascade';
import { openWorkbook } from '../../workbench/src/index';
import { bundle as builtBundle, columnOf, NEW_YEAR_2026, valuesOf } from '../excel/plan-workbook';
import { evaluate, saveFormulas } from './formula-sheet';
import { buildFunctions } from './functions-bundle';
import { readGoldenCases } from './golden-case';
import { computedByLibreOffice, isLibreOfficeInstalled, shownAt } from './libreoffice';
import { agree } from './twin-agreement';
import { placedRow } from './twin-row';
import type { TwinRow } from './twin-row';
import { twinRows, twinSeed } from './twin-rows';

// A second opinion on the twins, by another spreadsheet. Where it is not installed, these tests are
// reported as skipped under their names; nothing else depends on them.
const inLibreOffice = isLibreOfficeInstalled() ? it : it.skip;

const functions = readFunctions(path.join(__dirname, '..', '..', 'src', 'functions'));
const cases = readGoldenCases();

/**
 * Where LibreOffice itself answers otherwise than Excel, by its own documentation or our look at it: a
 * text that looks like a number is one there, and a power that is nearly nothing is an error.
 */
function isDifferent({ blocks }: TwinRow): boolean {
  const periods = Number(blocks['periods']?.[0]?.[0] ?? 1);
  return (
    Object.values(blocks)
      .flat(2)
      .some((cell) => cell === '95' || cell === true) ||
    periods > 1e6 ||
    periods < 0.1
  );
}

inLibreOffice(
  'every native twin answers in LibreOffice what its function answers',
  async () => {
    const seed = twinSeed();
    const rows = functions
      .filter((one) => twinFormulas(one).length > 0)
      .flatMap((one) => fc.sample(twinRows(one, cases), { numRuns: 25, seed }))
      .filter((row) => !isDifferent(row));
    const called = await evaluate(
      rows.map((row) => placedRow(row)[0]),
      buildFunctions(),
      'web',
    );
    const { file, tops } = await saveFormulas(rows.map((row) => placedRow(row)[1]));
    const document = computedByLibreOffice(file);
    const differing = rows.flatMap(({ blocks, call, twin }, place) => {
      const answer = called[place] ?? [];
      const plain = twin.map((row, down) =>
        row.map((_, right) => shownAt(document, 'Sheet1', (tops[place] ?? 0) + down, right)),
      );
      if (agree(answer, plain, blocks)) return [];
      return [{ call, blocks: JSON.stringify(blocks), answer, plain, twin }];
    });
    expect({ seed, differing: differing.slice(0, 8) }).toEqual({ seed, differing: [] });
  },
  180_000,
);

inLibreOffice(
  'a shared cascade sheet has the same statuses in LibreOffice',
  async () => {
    const sample = path.join(__dirname, '..', '..', 'samples', 'harbour-coffee.xlsx');
    const workbook = await openWorkbook(new Uint8Array(readFileSync(sample)), {
      functions: [builtBundle()],
    });
    const { sheetName } = await cascadeWorkbook(workbook, NEW_YEAR_2026, {}, { share: true });
    await workbook.idle();
    const ours = await valuesOf(workbook, sheetName);
    const document = computedByLibreOffice(await workbook.save());
    workbook.close();
    const theirs = ours.map((row, top) =>
      row.map((_, left) => shownAt(document, sheetName, top, left)),
    );
    for (const header of ['Status', 'Score', 'Coverage', 'Reason']) {
      const exact = (cell: unknown) =>
        typeof cell === 'number' ? Number(cell.toFixed(9)) : (cell ?? '');
      expect(columnOf(theirs, header).map(exact)).toEqual(columnOf(ours, header).map(exact));
    }
  },
  180_000,
);
