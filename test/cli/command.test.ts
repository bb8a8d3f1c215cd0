import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { workbookWith } from '../excel/plan-workbook';

const ROOT = path.resolve(__dirname, '..', '..');
const folder = mkdtempSync(path.join(tmpdir(), 'kpi-cascade-command-'));
const at = (name: string): string => path.join(folder, name);

/** Runs the command as npm does that was started in `folder`: in the package's own folder. */
const command = (args: readonly string[]) => {
  const child = spawn(process.execPath, [path.join(ROOT, 'scripts', 'cascade.mjs'), ...args], {
    cwd: ROOT,
    env: { ...process.env, INIT_CWD: folder },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<{ status: number | null; output: string }>((resolve) => {
    child.on('close', (status) => resolve({ status, output }));
  });
  return { child, ended };
};

beforeAll(async () => {
  const workbook = await workbookWith();
  writeFileSync(at('in.xlsx'), await workbook.save());
  workbook.close();
});

describe('The command', () => {
  it('finds its files from where the person stands, be it outside the package', async () => {
    const { status, output } = await command(['in.xlsx', 'out.xlsx']).ended;
    expect(output).toContain('Saved out.xlsx');
    expect(status).toBe(0);
    expect(existsSync(at('out.xlsx'))).toBe(true);
  });

  it('ends at once when interrupted, with nothing saved, and says so', async () => {
    const { child, ended } = command(['in.xlsx', 'never.xlsx']);
    child.stderr.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('Looking for KPI lists')) child.kill('SIGINT');
    });
    const { status, output } = await ended;
    expect(status).toBe(130);
    expect(output).toMatch(/^Cancelled\. Nothing was saved\.$/m);
    expect(output).not.toContain('Saved');
    expect(readdirSync(folder).filter((name) => name.startsWith('never'))).toEqual([]);
  });
});
