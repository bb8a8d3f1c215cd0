/** Waits until whoever shares the thread has had a turn: a page that has to be drawn and clicked. */
export type GiveWay = () => Promise<void>;

/** How long (ms) may be computed at a stretch: two frames of a page. */
const STRETCH = 33;

/** Cuts long work into stretches, with a pause after each. Without anybody to give way to, nothing is cut. */
export class Slices {
  #since = 0;

  constructor(private readonly giveWay: GiveWay | null) {}

  begin(): void {
    this.#since = performance.now();
  }

  get isPauseDue(): boolean {
    return this.giveWay !== null && performance.now() - this.#since > STRETCH;
  }

  async pause(): Promise<void> {
    await this.giveWay?.();
    this.begin();
  }
}
