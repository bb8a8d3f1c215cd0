import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ROOT } from './repository';

it('docs/functions.md, its long twins and those of the catalogue are what npm run functions-reference writes', () => {
  const tsx = path.join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const script = path.join('reference', 'make-reference.ts');
  const { status, stderr } = spawnSync(process.execPath, [tsx, script, '--check'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
