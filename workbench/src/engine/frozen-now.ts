import { BaseFunction, type BaseValueObject, NumberValueObject } from '@univerjs/engine-formula';

const DAY = 86_400_000;
/** Days from Excel's 0 January 1900, with its 29 February 1900, to 1 January 1970. */
const EPOCH = 25_569;

/** NOW, the same through one calculation: a call with it as argument must not differ from pass to pass. */
export class FrozenNow extends BaseFunction {
  override minParams = 0;
  override maxParams = 0;
  #serial = 0;

  /** In local time, as Excel has it. */
  set(now: Date): void {
    this.#serial = (now.getTime() - now.getTimezoneOffset() * 60_000) / DAY + EPOCH;
  }

  override calculate(): BaseValueObject {
    return NumberValueObject.create(this.#serial);
  }
}
