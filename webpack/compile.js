// How TypeScript becomes JavaScript in every bundle: of the add-in and of the workbench's window.
const MinimizerPlugin = require('minimizer-webpack-plugin');

const swc = (jsc) => ({
  loader: 'swc-loader',
  options: { jsc: { target: 'es2022', ...jsc } },
});

const COMPILE_TS = { test: /\.ts$/, use: swc({ parser: { syntax: 'typescript' } }) };

const COMPILE_TSX = {
  test: /\.tsx$/,
  use: swc({
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
  }),
};

const minimizer = (minimizerOptions) => ({
  minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, minimizerOptions })],
});

// The compiler makes small as well: a thirtieth of the time of webpack's own choice, and the same size.
const MINIMIZE = minimizer();

// Keeps functions cut as they are in the source: V8 puts so many bytes of called code into a loop and no
// more, and rare cases that were moved there before would take the room of what every row needs.
const MINIMIZE_LOOPS = minimizer({ compress: { inline: 0, reduce_funcs: false } });

module.exports = { COMPILE_TS, COMPILE_TSX, MINIMIZE, MINIMIZE_LOOPS };
