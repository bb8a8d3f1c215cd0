/**
 * What is under way. What belongs to a workbook that was closed meanwhile may never end, since its page
 * has gone; after `forget` it no longer counts.
 */
export class Activity {
  #running = new Set<object>();

  constructor(private readonly changed: (busy: boolean) => void) {}

  /** @returns what to call at the end */
  begin(): () => void {
    const one = {};
    this.#running.add(one);
    if (this.#running.size === 1) this.changed(true);
    return () => {
      if (this.#running.delete(one) && this.#running.size === 0) this.changed(false);
    };
  }

  forget(): void {
    const wasBusy = this.#running.size > 0;
    this.#running = new Set();
    if (wasBusy) this.changed(false);
  }
}
