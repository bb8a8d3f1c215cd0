/**
 * Tells the selections that the pane has made itself from those of a person. Excel tells of both alike,
 * in its own time: while the pane is selecting, or later, and twice where another sheet comes to the front.
 */
export class OwnSelections {
  /** As `Sheet!C7`, the latest last. */
  #made: string[] = [];
  #running = 0;

  /** True while it is not known yet what the pane will have selected. */
  get isRunning(): boolean {
    return this.#running > 0;
  }

  started(): void {
    this.#running += 1;
  }

  /** @param address What was selected; null where nothing was. */
  ended(address: string | null): void {
    this.#running -= 1;
    if (address !== null) this.#made.push(address);
  }

  /** Whether a selection that Excel tells of is the pane's own. One of a person ends all before it. */
  isOwn(address: string): boolean {
    const place = this.#made.lastIndexOf(address);
    this.#made = place === -1 ? [] : this.#made.slice(place);
    return place !== -1;
  }
}
