import os from 'node:os';
import { fileURLToPath } from 'node:url';

// One configuration for the add-in and the workbench: each is a project, so a failure names its room.
const common = {
  testEnvironment: 'node',
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' } },
    ],
    // The engine's CommonJS build requires packages that are written as modules.
    '/node_modules/.+\\.js$': ['@swc/jest', { module: { type: 'commonjs' } }],
  },
  transformIgnorePatterns: [
    '/node_modules/(?!(lodash-es|nanoid|rbush|quickselect|kdbush|flatbush|flatqueue|ot-json1|fast-diff)/)',
  ],
};

const withProperties = {
  ...common,
  setupFiles: process.env.CI
    ? [fileURLToPath(new URL('test/fixed-draws.ts', import.meta.url))]
    : [],
};

export default {
  testTimeout: 60_000,
  // Browser tests wait, as Office.js does: it paces the answers of custom functions.
  maxWorkers: os.availableParallelism() + 1,
  projects: [
    {
      ...withProperties,
      displayName: 'add-in',
      rootDir: '.',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
    },
    // The production bundle in the workbench, in a real browser.
    {
      ...common,
      displayName: 'e2e',
      rootDir: 'test/e2e',
      testMatch: ['<rootDir>/**/*.test.ts'],
      globalSetup: '<rootDir>/set-up.mjs',
    },
    {
      ...withProperties,
      displayName: 'workbench',
      rootDir: 'workbench',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
    },
  ],
};
