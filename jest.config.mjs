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

export default {
  testTimeout: 60_000,
  projects: [
    { ...common, displayName: 'add-in', rootDir: '.', testMatch: ['<rootDir>/test/**/*.test.ts'] },
    {
      ...common,
      displayName: 'workbench',
      rootDir: 'workbench',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
    },
  ],
};
