// The workbench's window: its page, the script that runs in the add-in's pages, and the service worker.
// Each browser test reads it anew, and so does whoever loads the page again: it is made small.
const path = require('node:path');
const { COMPILE_TS, COMPILE_TSX, MINIMIZE } = require('../webpack/compile');
const { CopyFiles } = require('../webpack/copy-files');

module.exports = {
  context: __dirname,
  mode: 'production',
  devtool: false,
  target: ['web', 'es2022'],
  entry: {
    window: './browser/main.tsx',
    bridge: './browser/addin/bridge.ts',
    'service-worker': './browser/service-worker/worker.ts',
  },
  output: { path: path.join(__dirname, 'dist'), filename: '[name].js' },
  resolve: {
    extensions: ['.ts', '.tsx', '.js'],
    // One of the grid's packages brings along a second core, with which the first would not work.
    alias: { '@univerjs/core$': require.resolve('@univerjs/core').replace('/cjs/', '/es/') },
  },
  module: {
    rules: [COMPILE_TS, COMPILE_TSX, { test: /\.css$/, type: 'asset/source' }],
  },
  // What the window takes from packages changes seldom and is large.
  optimization: {
    ...MINIMIZE,
    splitChunks: {
      cacheGroups: {
        vendor: {
          test: /[\\/]node_modules[\\/]/,
          name: 'vendor',
          chunks: (chunk) => chunk.name === 'window',
          enforce: true,
        },
      },
    },
  },
  plugins: [new CopyFiles([{ from: 'browser/index.html', to: 'index.html' }])],
  performance: false,
};
