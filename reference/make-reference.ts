// npm run functions-reference: writes docs/functions.md from the JSDoc of src/functions/ and head.md.
// With --check it writes nothing, and fails where the document is not what it would write.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { readFunctions } from './read-functions';
import { writeReference } from './write-reference';

const root = path.join(import.meta.dirname, '..');
const document = path.join(root, 'docs', 'functions.md');
const head = readFileSync(path.join(root, 'reference', 'head.md'), 'utf8');
const functions = readFunctions(path.join(root, 'src', 'functions'));
const options = await resolveConfig(document);
const written = await format(writeReference(head, functions), { ...options, filepath: document });
if (!process.argv.includes('--check')) {
  writeFileSync(document, written);
} else if (!existsSync(document) || readFileSync(document, 'utf8') !== written) {
  console.error('docs/functions.md is not current: run npm run functions-reference.');
  process.exitCode = 1;
}
