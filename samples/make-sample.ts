// npm run samples: writes samples/harbour-coffee.xlsx again after its data have changed.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { saveXlsx } from '../workbench/src/xlsx/save';
import { harbourCoffee } from './harbour-coffee/workbook';

const file = path.join(__dirname, 'harbour-coffee.xlsx');
writeFileSync(file, saveXlsx(harbourCoffee()));
console.log(`Wrote ${path.relative(process.cwd(), file)}`);
