// npm run functions-reference: writes docs/functions.md, docs/native-twins.md and the catalogue's twins from
// the JSDoc of src/functions/, the twins and head.md. With --check it writes nothing, and fails where a file
// is not what it would write.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { CATALOG } from '../src/domain/catalog/catalog';
import { readFunctions } from './read-functions';
import { writeCallTwins } from './write-call-twins';
import { writeReference } from './write-reference';
import { writeTwins } from './write-twins';

const root = path.join(import.meta.dirname, '..');
const head = readFileSync(path.join(root, 'reference', 'head.md'), 'utf8');
const functions = readFunctions(path.join(root, 'src', 'functions'));
const files = {
  'docs/functions.md': writeReference(head, functions),
  'docs/native-twins.md': writeTwins(functions),
  'src/domain/catalog/call-twins.ts': writeCallTwins(functions, CATALOG),
};
for (const [name, text] of Object.entries(files)) {
  const file = path.join(root, name);
  const options = await resolveConfig(file);
  const written = await format(text, { ...options, filepath: file });
  if (!process.argv.includes('--check')) {
    writeFileSync(file, written);
  } else if (!existsSync(file) || readFileSync(file, 'utf8') !== written) {
    console.error(`${name} is not current: run npm run functions-reference.`);
    process.exitCode = 1;
  }
}
