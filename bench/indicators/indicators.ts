// npm run bench -- indicators DATA.csv OUT.xlsx [--hard]: a workbook from a table of indicators, as an
// analyst would have it, to try the command on real figures. The table itself is not kept here. Its
// columns: goal_id, goal, objective_id, objective, kpi_id, kpi, direction, base_year, baseline, year,
// actual, target_year, target.
import { readFileSync, writeFileSync } from 'node:fs';
import { saveXlsx } from '../../workbench/src/xlsx/save';
import { parseCsv } from './csv';
import { withChartImageAndPivot } from './extra-parts';
import { hardWorkbook } from './hard';
import { plainWorkbook } from './plain';

const [data, out] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (data === undefined || out === undefined) {
  console.error('Usage: npm run bench -- indicators DATA.csv OUT.xlsx [--hard]');
  process.exitCode = 2;
} else {
  const rows = parseCsv(readFileSync(data, 'utf8'));
  const bytes = process.argv.includes('--hard')
    ? withChartImageAndPivot(saveXlsx(hardWorkbook(rows)))
    : saveXlsx(plainWorkbook(rows));
  writeFileSync(out, bytes);
  console.log(`Wrote ${out}: ${rows.length - 1} indicators.`);
}
