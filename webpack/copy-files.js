// Puts files that need no compiling into the build: { from, to, transform? } each.
const fs = require('node:fs');
const path = require('node:path');

class CopyFiles {
  constructor(files) {
    this.files = files;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('CopyFiles', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'CopyFiles', stage }, () => {
        for (const { from, to, transform } of this.files) {
          const file = path.resolve(compiler.context, from);
          compilation.fileDependencies.add(file);
          const content = fs.readFileSync(file);
          compilation.emitAsset(
            to,
            new sources.RawSource(transform ? transform(content.toString('utf8')) : content),
          );
        }
      });
    });
  }
}

module.exports = { CopyFiles };
