// The entry of dist/functions.js. This file is a webpack loader that writes the code of the module it is
// asked for, which is this file itself: one import and one association per custom function.
const { readFunctions } = require('./functions-source');

module.exports = function writeEntry() {
  const done = this.async();
  readFunctions().then(({ folder, files, functions }) => {
    this.addContextDependency(folder);
    for (const file of files) this.addDependency(file);
    const lines = functions.map(
      ({ id, functionName, module }) =>
        `import { ${functionName} } from '../src/functions/${module}';\n` +
        `CustomFunctions.associate('${id}', ${functionName});\n`,
    );
    done(null, lines.join(''));
  }, done);
};
