// npm run functions-reference: writes docs/functions.md and docs/native-twins.md from the JSDoc of
// src/functions/, the twins and head.md. With --check it writes nothing, and fails where a document is not
// what it would write.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { readFunctions } from './read-functions';
import { writeReference } from './write-reference';
import { writeTwins } from './write-twins';

const root = path.join(import.meta.dirname, '..');
const head = readFileSync(path.join(root, 'reference', 'head.md'), 'utf8');
const functions = readFunctions(path.join(root, 'src', 'functions'));
const documents = {
  'functions.md': writeReference(head, functions),
  'native-twins.md': writeTwins(functions),
};
for (const [name, text] of Object.entries(documents)) {
  const document = path.join(root, 'docs', name);
  const options = await resolveConfig(document);
  const written = await format(text, { ...options, filepath: document });
  if (!process.argv.includes('--check')) {
    writeFileSync(document, written);
  } else if (!existsSync(document) || readFileSync(document, 'utf8') !== written) {
    console.error(`docs/${name} is not current: run npm run functions-reference.`);
    process.exitCode = 1;
  }
}
