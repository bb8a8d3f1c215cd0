import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { CellError, openXlsx } from '../../workbench/src/index';
import type { WorkbookDocument } from '../../workbench/src/index';
import type { Cell } from './golden-case';

/** A profile of its own that computes every formula of a file anew, whoever saved it. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

export const isLibreOfficeInstalled = (): boolean => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** Opens a workbook in LibreOffice, lets it compute everything, and reads what it saves. */
export function computedByLibreOffice(file: Uint8Array): WorkbookDocument {
  const folder = mkdtempSync(path.join(tmpdir(), 'kpi-cascade-libreoffice-'));
  try {
    const profile = path.join(folder, 'profile');
    mkdirSync(path.join(profile, 'user'), { recursive: true });
    writeFileSync(path.join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
    const input = path.join(folder, 'in.xlsx');
    writeFileSync(input, file);
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        ...['--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML'],
        ...['--outdir', path.join(folder, 'out'), input],
      ],
      { stdio: 'ignore', timeout: 120_000 },
    );
    return openXlsx(new Uint8Array(readFileSync(path.join(folder, 'out', 'in.xlsx'))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a cell of a sheet shows. */
export function shownAt(
  document: WorkbookDocument,
  sheetName: string,
  row: number,
  column: number,
): Cell {
  const sheet = document.sheets.find(({ name }) => name === sheetName);
  const value = sheet?.cell(row, column)?.value ?? null;
  return value instanceof CellError ? value.code : value;
}
