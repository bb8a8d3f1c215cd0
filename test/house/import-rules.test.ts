import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from './repository';

const FILES: Readonly<Record<string, string>> = {
  domain: 'src/domain/domain.ts',
  cascade: 'src/cascade/cascade.ts',
  functions: 'src/functions/functions.ts',
  excel: 'src/excel/excel.ts',
  taskpane: 'src/taskpane/taskpane.ts',
  commands: 'src/commands/commands.ts',
  cli: 'src/cli/cli.ts',
  workbench: 'workbench/src/workbench.ts',
  'workbench tests': 'workbench/test/workbench.test.ts',
  tests: 'test/test.test.ts',
  reference: 'reference/reference.ts',
  scripts: 'scripts/scripts.ts',
};
const ROOMS = Object.keys(FILES);

const SHIPPED = ['domain', 'cascade', 'functions', 'excel', 'taskpane', 'commands', 'cli'];

/** The design's rules, written here once more: a room and all that it may import. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  cascade: ['domain'],
  functions: ['domain'],
  excel: ['domain', 'cascade'],
  taskpane: ['domain', 'cascade', 'excel'],
  commands: ['domain', 'cascade', 'excel'],
  cli: ['domain', 'cascade', 'excel', 'workbench'],
  workbench: [],
  'workbench tests': ['workbench'],
  tests: [...SHIPPED, 'workbench', 'reference', 'scripts'],
  reference: [...SHIPPED, 'workbench', 'scripts'],
  scripts: [...SHIPPED, 'workbench', 'reference'],
};

/** A repository in which every room imports every other room, and Node's file system too. */
function layOut(folder: string, statement: (target: string) => string): void {
  for (const [room, file] of Object.entries(FILES)) {
    const imports = ROOMS.filter((other) => other !== room && !FILES[other]!.includes('/test'))
      .filter((other) => other !== 'tests')
      .map((other) => {
        const target = path.posix.relative(path.posix.dirname(file), FILES[other]!);
        return statement(target.replace(/\.ts$/, ''));
      });
    const full = path.join(folder, file);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, `${imports.join('\n')}\nimport 'node:fs';\nexport type Thing = 1;\n`);
  }
}

interface Report {
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
  };
}

interface Refusals {
  /** Room pairs such as `domain → excel`. */
  readonly pairs: ReadonlySet<string>;
  readonly cycles: number;
}

/** What the rules refuse in such a repository. */
function refusals(statement: (target: string) => string): Refusals {
  const folder = mkdtempSync(path.join(tmpdir(), 'import-rules-'));
  try {
    layOut(folder, statement);
    const cruiser = path.join(ROOT, 'node_modules', 'dependency-cruiser', 'bin');
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [
        path.join(cruiser, 'dependency-cruise.mjs'),
        '--config',
        path.join(ROOT, '.dependency-cruiser.cjs'),
        '--output-type',
        'json',
        'src',
        'workbench',
        'test',
      ],
      { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    );
    if (!stdout.startsWith('{')) throw new Error(stderr);
    const roomOf = (file: string) => ROOMS.find((room) => FILES[room] === file) ?? file;
    const { violations } = (JSON.parse(stdout) as Report).summary;
    const isCycle = ({ rule }: { readonly rule: { readonly name: string } }) =>
      rule.name === 'no-cycle';
    return {
      pairs: new Set(
        violations
          .filter((one) => !isCycle(one))
          .map(({ from, to }) => `${roomOf(from)} → ${roomOf(to)}`),
      ),
      cycles: violations.filter(isCycle).length,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const importable = ROOMS.filter((room) => !FILES[room]!.includes('test/'));
const pairs = ROOMS.flatMap((room) =>
  importable.filter((other) => other !== room).map((other) => [room, other] as const),
);

describe.each([
  ['an import', (target: string) => `import '${target}';`, true],
  [
    'an import of types alone',
    (target: string) => `import type { Thing } from '${target}';`,
    false,
  ],
] as const)('the import rules, for %s', (_kind, statement, cyclic) => {
  let refused: ReadonlySet<string> = new Set();
  let cycles = 0;
  beforeAll(() => {
    ({ pairs: refused, cycles } = refusals(statement));
  });

  it('refuse a cycle, unless it is of types', () => {
    expect(cycles > 0).toBe(cyclic);
  });

  it.each(pairs)('between %s and %s are those of the design', (room, other) => {
    expect(refused.has(`${room} → ${other}`)).toBe(!ALLOWED[room]!.includes(other));
  });

  it.each(['domain', 'cascade', 'functions', 'excel', 'taskpane', 'commands'])(
    'keep the file system out of %s',
    (room) => {
      expect([...refused].filter((pair) => pair.startsWith(`${room} → `))).toContain(
        `${room} → fs`,
      );
    },
  );
});
