import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow, ROOT } from './repository';

/**
 * The ways to bring an `Excel` of one's own into a test. Taking the one that a workbench opened
 * (`const { Excel } = workbook`, `const Excel = workbook.Excel`) is not among them.
 */
const OWN_EXCEL = [
  /\b(?:const|let|var)\s+Excel\b(?!\s*=\s*[\w.()[\]]*\.Excel\b)/,
  /\b(?:class|function|namespace|enum)\s+Excel\b/,
  /\bglobal(?:This)?\s*(?:\.\s*Excel|\[\s*['"]Excel['"]\s*\])\s*=(?!=)(?!\s*[\w.()]*\.Excel\b)/,
  /\bjest\s*\.\s*(?:mock|doMock|unstable_mockModule)\s*\(\s*['"][^'"]*(?:office|excel)/i,
  /['"]office-addin-mock['"]/,
];

const ownExcel = (text: string) => OWN_EXCEL.some((way) => way.test(text));

describe('tests run against the workbench, never against an Excel of their own', () => {
  const files = [...filesBelow('test', '.ts'), ...filesBelow('workbench', '.ts')].filter(
    (file) => !file.endsWith('no-own-excel.test.ts'),
  );

  it('in no file of test/ or workbench/', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => ownExcel(readFileSync(path.join(ROOT, file), 'utf8')))).toEqual(
      [],
    );
  });

  it.each([
    'const Excel = { run: async () => undefined };',
    'let Excel: typeof globalThis.Excel;',
    'class Excel {}',
    'globalThis.Excel = { run };',
    "global['Excel'] = fake;",
    "jest.mock('@microsoft/office-js');",
    "import { OfficeMockObject } from 'office-addin-mock';",
  ])('and would be found: %s', (line) => {
    expect(ownExcel(line)).toBe(true);
  });

  it.each(['const { Excel } = await openWorkbook();', 'const Excel = workbook.Excel;'])(
    'while the workbench may hand out its own: %s',
    (line) => {
      expect(ownExcel(line)).toBe(false);
    },
  );
});
