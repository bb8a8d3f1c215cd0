/** What is being computed, for who must not read values in the middle of it. */
export class Computing {
  #count = 0;
  #waiting: (() => void)[] = [];

  async during<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#count++;
    try {
      return await work();
    } finally {
      this.#end();
    }
  }

  /** Custom functions may take any time, and their page may be what asks for values: nobody waits for them. */
  async except<Result>(work: Promise<Result>): Promise<Result> {
    this.#end();
    try {
      return await work;
    } finally {
      this.#count++;
    }
  }

  /** Resolves when nothing is being computed, or all that is waits for custom functions. */
  async over(): Promise<void> {
    while (this.#count > 0) await new Promise<void>((goOn) => this.#waiting.push(goOn));
  }

  #end(): void {
    if (--this.#count > 0) return;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const goOn of waiting) goOn();
  }
}
