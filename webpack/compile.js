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

// The compiler makes small as well: a thirtieth of the time of webpack's own choice, and the same size.
const MINIMIZE = { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] };

module.exports = { COMPILE_TS, COMPILE_TSX, MINIMIZE };
