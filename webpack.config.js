// Two bundles: the custom functions, which must load where there is no page, and the pane.
const fs = require('node:fs');
const path = require('node:path');
const { baseUrl, placeManifest } = require('./webpack/base-url');
const { COMPILE_TS, COMPILE_TSX, MINIMIZE, MINIMIZE_LOOPS } = require('./webpack/compile');
const { CONTRACT_ENTRY, withContractButton } = require('./webpack/contract-button');
const { CopyFiles } = require('./webpack/copy-files');
const { FunctionsMetadata } = require('./webpack/functions-metadata');

const FUNCTIONS_ENTRY = path.join(__dirname, 'webpack', 'functions-entry.js');

const icons = fs
  .readdirSync(path.join(__dirname, 'assets'))
  .filter((name) => name.endsWith('.png'))
  .sort()
  .map((name) => ({ from: `assets/${name}`, to: `assets/${name}` }));

const shared = (mode) => ({
  context: __dirname,
  mode,
  devtool: mode === 'production' ? false : 'source-map',
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [COMPILE_TS] },
  optimization: MINIMIZE,
  performance: { maxAssetSize: 400_000, maxEntrypointSize: 400_000 },
});

module.exports = (_env, { mode = 'production' } = {}) => [
  {
    ...shared(mode),
    name: 'functions',
    // No platform: the bundle may use nothing but the language and CustomFunctions.
    target: 'es2022',
    entry: { functions: FUNCTIONS_ENTRY },
    module: { rules: [COMPILE_TS, { test: FUNCTIONS_ENTRY, use: FUNCTIONS_ENTRY }] },
    optimization: MINIMIZE_LOOPS,
    output: {
      path: path.join(__dirname, 'dist'),
      filename: '[name].js',
      chunkFormat: false, // one file: where there is no page, nothing can load a second one
    },
    plugins: [new FunctionsMetadata('functions.json')],
    // Excel on the web fetches the functions from a page of its own.
    devServer: { headers: { 'Access-Control-Allow-Origin': '*' } },
  },
  {
    ...shared(mode),
    name: 'pane',
    target: ['web', 'es2022'],
    entry: {
      taskpane: [
        './src/commands/commands.ts',
        ...(mode === 'production' ? [] : [CONTRACT_ENTRY]),
        './src/taskpane/taskpane.tsx',
      ],
      window: './src/taskpane/window/window.tsx',
    },
    output: {
      path: path.join(__dirname, 'dist'),
      filename: '[name].js',
      // A chunk lies beside the script that asks for it. Its hash is in its name: a pane that is open
      // while another build is put in place finds its own chunks or none, never those of the other.
      publicPath: 'auto',
      chunkFilename: 'pane.[name].[contenthash:8].js',
      // Those of earlier builds go; all else in dist/ is not this build's alone.
      clean: { keep: (file) => !/^pane\..+\.js(\.map|\.LICENSE\.txt)?$/.test(file) },
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: { rules: [COMPILE_TS, COMPILE_TSX] },
    // Sizes are held to their budget by test/e2e/size.test.ts, compressed, as they travel.
    performance: { hints: false },
    plugins: [
      new CopyFiles([
        { from: 'src/taskpane/taskpane.html', to: 'taskpane.html' },
        { from: 'src/taskpane/window/window.html', to: 'window.html' },
        {
          from: 'manifest.xml',
          to: 'manifest.xml',
          transform: (text) =>
            placeManifest(mode === 'production' ? text : withContractButton(text), baseUrl()),
        },
        ...icons,
      ]),
    ],
  },
];
