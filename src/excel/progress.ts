/** Where a long operation stands. */
export interface Progress {
  /** What is being done, for a person: "Reading lists". */
  readonly step: string;
  readonly done: number;
  readonly total: number;
}

/**
 * How a long operation reports and hears that it should stop. Cancelling is heard before each
 * step; writing the sheet is one, and runs to its end.
 */
export interface Watch {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/** Thrown by a cancelled operation; the message says before which step it stopped. */
export class Cancelled extends Error {
  constructor(readonly during: string) {
    super(`Cancelled while ${during}.`);
    this.name = 'Cancelled';
  }
}

export const checkpoint = (watch: Watch, step: string, done: number, total: number): void => {
  if (watch.signal?.aborted) throw new Cancelled(step.charAt(0).toLowerCase() + step.slice(1));
  watch.onProgress?.({ step, done, total });
};
