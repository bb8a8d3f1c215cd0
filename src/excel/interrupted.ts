/** Thrown where an operation stopped after it had written something: what it was stopped by, and what is left. */
export class Interrupted extends Error {
  /**
   * @param left For a person, as whole sentences: what was written, and what became of their own.
   */
  constructor(
    readonly reason: unknown,
    readonly left: string,
  ) {
    super(reason instanceof Error ? reason.message : String(reason), { cause: reason });
    this.name = 'Interrupted';
  }
}

/** An error without what was added to it on its way. */
export const reasonOf = (error: unknown): unknown =>
  error instanceof Interrupted ? error.reason : error;

/** The same error, which also says what was written before it; that which happened first stands first. */
export const interrupted = (error: unknown, left: string): Interrupted =>
  error instanceof Interrupted
    ? new Interrupted(error.reason, `${left} ${error.left}`)
    : new Interrupted(error, left);
