const { readFunctions } = require('./functions-source');

// functions.json is generated from the JSDoc of the functions; this adds what JSDoc cannot say and
// refuses what Excel would show badly.

// Excel's function dialog cuts longer texts.
const LONGEST_TEXT = 255;

/** What users read is the first paragraph; what follows is for the next developer. */
function firstParagraph(text) {
  return (text ?? '')
    .split(/\n\s*\n/)[0]
    .replace(/\s+/g, ' ')
    .trim();
}

function complete(metadata) {
  const problems = [];
  const check = (what, text) => {
    if (text === '') problems.push(`${what} has no description`);
    if (text.length > LONGEST_TEXT)
      problems.push(`${what}: ${text.length} characters, Excel shows ${LONGEST_TEXT}`);
    return text;
  };
  const functions = metadata.functions.map((fn) => ({
    ...fn,
    description: check(fn.name, firstParagraph(fn.description)),
    parameters: fn.parameters.map((parameter) => ({
      ...parameter,
      description: check(`${fn.name}, ${parameter.name}`, firstParagraph(parameter.description)),
    })),
    result: { dimensionality: 'matrix', type: 'any' },
  }));
  return {
    problems,
    metadata: {
      // An error in one cell must not blank a whole column: the functions see it and say so.
      allowErrorForDataTypeAny: true,
      // Stock prices, currencies and the like arrive as the number they show.
      allowCustomDataForDataTypeAny: false,
      functions,
    },
  };
}

class FunctionsMetadata {
  constructor(output) {
    this.output = output;
  }

  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('FunctionsMetadata', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'FunctionsMetadata', stage }, async () => {
        const generated = await readFunctions();
        const report = (problem) => compilation.errors.push(new WebpackError(problem));
        generated.errors.forEach(report);
        if (!generated.metadata) return;
        const { problems, metadata } = complete(generated.metadata);
        problems.forEach(report);
        const text = JSON.stringify(metadata, null, 2) + '\n';
        compilation.emitAsset(this.output, new sources.RawSource(text));
      });
    });
  }
}

module.exports = { FunctionsMetadata };
