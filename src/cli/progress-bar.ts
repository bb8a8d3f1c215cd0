import type { Progress } from '../excel/progress';

const WIDTH = 24;

/** The steps of a run in their order, with roughly the part of the time that each takes. */
const STEPS: readonly (readonly [step: string, weight: number])[] = [
  ['Opening the workbook', 4],
  ['Looking for KPI lists', 3],
  ['Tagging lists', 1],
  ['Reading tags', 1],
  ['Reading settings', 1],
  ['Reading lists', 2],
  ['Planning the cascade sheet', 1],
  ['Writing the cascade sheet', 8],
  ['Calculating', 2],
  ['Saving', 1],
];
const WHOLE = STEPS.reduce((sum, [, weight]) => sum + weight, 0);

/** How much of the whole run is done, 0…1; null for a step that is not known. */
export const shareDone = ({ step, done, total }: Progress): number | null => {
  const index = STEPS.findIndex(([known]) => known === step);
  if (index < 0) return null;
  const before = STEPS.slice(0, index).reduce((sum, [, weight]) => sum + weight, 0);
  const within = total === 0 ? 1 : done / total;
  return (before + within * STEPS[index]![1]) / WHOLE;
};

/** Shows progress on a stream: a bar that rewrites its line on a terminal, a line a step elsewhere. */
export class ProgressBar {
  #step = '';
  #drawn = false;
  #filled = 0;

  constructor(private readonly stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>) {}

  readonly show = (progress: Progress): void => {
    const { step } = progress;
    if (!this.stream.isTTY) {
      if (step !== this.#step) this.stream.write(`${step}…\n`);
    } else {
      // Never backwards, whatever order the steps come in.
      const filled = Math.round((shareDone(progress) ?? 0) * WIDTH);
      this.#filled = Math.max(this.#filled, filled);
      const bar = '█'.repeat(this.#filled) + '░'.repeat(WIDTH - this.#filled);
      this.stream.write(`\r\u001b[K${bar} ${step}`);
      this.#drawn = true;
    }
    this.#step = step;
  };

  /** Takes the bar away, so that what is printed next starts on a clean line. */
  clear(): void {
    if (this.#drawn) this.stream.write('\r\u001b[K');
    this.#drawn = false;
  }
}
