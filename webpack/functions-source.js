// Each file directly in src/functions is one custom function: a new function is a new file and nothing
// else. This reads them all; the entry and functions.json are both made from what it answers.
const fs = require('node:fs');
const path = require('node:path');
const { generateCustomFunctionsMetadata } = require('custom-functions-metadata');

const FOLDER = path.join(__dirname, '..', 'src', 'functions');

async function readFunctions() {
  const files = fs
    .readdirSync(FOLDER)
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => path.join(FOLDER, name));
  const { associate, errors, metadataJson } = await generateCustomFunctionsMetadata(files);
  const silent = files.filter((file) => !associate.some((one) => one.sourceFileName === file));
  return {
    folder: FOLDER,
    files,
    errors: [
      ...errors,
      ...silent.map((file) => `${path.basename(file)} holds no function with @customfunction`),
    ],
    functions: associate.map((one) => ({
      id: one.id,
      functionName: one.functionName,
      module: path.basename(one.sourceFileName, '.ts'),
    })),
    metadata: errors.length === 0 ? JSON.parse(metadataJson) : null,
  };
}

module.exports = { readFunctions };
