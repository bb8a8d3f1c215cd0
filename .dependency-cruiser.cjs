// Who may import whom: the rooms of docs/architecture.md. A room's list names everything of this
// repository that it may import beside itself; packages are ruled on further down.
const ROOMS = {
  domain: [],
  cascade: ['domain'],
  functions: ['domain'],
  excel: ['domain', 'cascade'],
  taskpane: ['excel', 'cascade', 'domain'],
  commands: ['excel', 'cascade', 'domain'],
  cli: ['excel', 'cascade', 'domain', 'workbench'],
};

const folder = (room) => (room === 'workbench' ? '^workbench/' : `^src/${room}/`);
const anyOf = (rooms) => rooms.map(folder).join('|');

const roomRules = Object.entries(ROOMS).map(([room, allowed]) => ({
  name: `${room}-imports-only-${['itself', ...allowed].join('-and-')}`,
  severity: 'error',
  from: { path: folder(room) },
  to: {
    path: '^(src|workbench|test|bench|samples|scripts|reference)/',
    pathNot: anyOf([room, ...allowed]),
  },
}));

const PURE = '^src/(domain|cascade|functions)/';

module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: 'entries-are-imported-by-nobody',
      comment: 'taskpane, commands and cli are where a program starts: nothing builds on them.',
      severity: 'error',
      from: { path: '^(src/[^/]+|workbench)/' },
      to: { path: '^src/(taskpane|commands|cli)/', pathNot: '^$1/' },
    },
    {
      name: 'workbench-knows-no-kpis',
      comment: 'The stand-in Excel is generic; its own tests included.',
      severity: 'error',
      from: { path: '^workbench/' },
      to: { path: '^(src|test|bench|samples|scripts|reference)/' },
    },
    {
      name: 'pure-rooms-need-no-package',
      comment: 'domain, cascade and functions run wherever the language does.',
      severity: 'error',
      from: { path: PURE },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'core'] },
    },
    {
      name: 'shipped-code-needs-no-dev-package',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['npm-dev', 'core'], pathNot: 'node_modules/@types/' },
    },
    {
      name: 'packages-are-declared',
      comment: "What resolves only through the workbench's package.json may be gone with it.",
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-no-pkg'] },
    },
    {
      name: 'no-cycle',
      comment:
        "Excel's object model is a cycle by nature (a range has a sheet, a sheet has ranges); nothing else is.",
      severity: 'error',
      from: { pathNot: '^workbench/src/(model|host)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // A type-only import binds two rooms as much as any other.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
