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
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
      compilation.hooks.processAssets.tap({ name: 'FunctionsMetadata', stage }, () => {
        const asset = compilation.getAsset(this.output);
        if (!asset) return; // the generator has reported why
        const { problems, metadata } = complete(JSON.parse(asset.source.source().toString()));
        for (const problem of problems) compilation.errors.push(new WebpackError(problem));
        const text = JSON.stringify(metadata, null, 2) + '\n';
        compilation.updateAsset(this.output, new sources.RawSource(text));
      });
    });
  }
}

module.exports = { FunctionsMetadata, complete };
