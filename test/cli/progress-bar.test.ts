import { ProgressBar } from '../../src/cli/progress-bar';

const shown = (isTTY: boolean, steps: readonly (readonly [string, number, number])[]): string[] => {
  const written: string[] = [];
  const bar = new ProgressBar({ isTTY, write: (text: string) => written.push(text) > 0 });
  for (const [step, done, total] of steps) bar.show({ step, done, total });
  bar.clear();
  return written;
};

describe('progress', () => {
  const steps = [
    ['Opening the workbook', 0, 1],
    ['Writing the cascade sheet', 1, 2],
    ['Writing the cascade sheet', 2, 2],
    ['Looking at something else', 0, 1],
    ['Saving', 0, 1],
  ] as const;

  it('is a line a step where nobody watches', () => {
    expect(shown(false, steps)).toEqual([
      'Opening the workbook…\n',
      'Writing the cascade sheet…\n',
      'Looking at something else…\n',
      'Saving…\n',
    ]);
  });

  it('is a bar on a terminal that never goes back and takes itself away', () => {
    const lines = shown(true, steps);
    const filled = lines.map((line) => line.split('█').length - 1);
    expect(filled.slice(0, -1)).toEqual([...filled.slice(0, -1)].sort((a, b) => a - b));
    expect(filled.at(-2)).toBeGreaterThan(20);
    expect(lines.at(-1)).toBe('\r\u001b[K');
  });
});
