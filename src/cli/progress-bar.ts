import type { Progress } from '../excel/progress';

const WIDTH = 24;

/** Shows progress on a stream: a bar that rewrites its line on a terminal, a line a step elsewhere. */
export class ProgressBar {
  #step = '';
  #drawn = false;

  constructor(private readonly stream: NodeJS.WriteStream) {}

  readonly show = ({ step, done, total }: Progress): void => {
    if (!this.stream.isTTY) {
      if (step !== this.#step) this.stream.write(`${step}…\n`);
    } else {
      const filled = total === 0 ? WIDTH : Math.round((done / total) * WIDTH);
      this.stream.write(`\r\u001b[K${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${step}`);
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
