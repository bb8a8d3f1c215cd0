import { isRatio } from '../../domain/ratio';
import type { Ratio, UndefinedRatio } from '../../domain/ratio';
import type { Reading } from '../../domain/reading';
import type { Answer } from './answers';
import { describe } from './cell';
import { refuse } from './refusal';

/**
 * The numbers of an answer that needs all of them, or null when one is blank: then there is nothing to
 * say yet and the cell shows "".
 * @throws #VALUE! for text; #N/A for a cell that is an error itself
 */
export function readNumbers<Name extends string>(
  readings: Readonly<Record<Name, Reading>>,
): Readonly<Record<Name, number>> | null {
  const numbers: Partial<Record<Name, number>> = {};
  let missing = false;
  for (const name in readings) {
    const number = readNumber(name, readings[name]);
    if (number === null) missing = true;
    else numbers[name] = number;
  }
  return missing ? null : (numbers as Record<Name, number>);
}

/**
 * The number of one cell, null for a blank one.
 * @throws #VALUE! for text; #N/A for a cell that is an error itself
 */
export function readNumber(name: string, reading: Reading): number | null {
  switch (reading.kind) {
    case 'number':
      return reading.value;
    case 'blank':
      return null;
    case 'text':
      return refuse(`${name}: ${describe(reading)} is text, not a number.`);
    case 'error':
      return notAvailable(`${name} holds ${describe(reading)}.`);
  }
}

/** @throws the error that stands for a ratio without a value */
export function answerRatio(ratio: Ratio): Answer {
  if (isRatio(ratio)) return ratio;
  throw errorOf(ratio);
}

/** The error that stands for a ratio without a value. */
export function errorOf(ratio: UndefinedRatio): CustomFunctions.Error {
  const { ErrorCode } = CustomFunctions;
  switch (ratio.undefined) {
    case '#DIV/0!':
      return new CustomFunctions.Error(ErrorCode.divisionByZero);
    case '#NUM!':
      return new CustomFunctions.Error(ErrorCode.invalidNumber);
    case '#N/A':
      return new CustomFunctions.Error(ErrorCode.notAvailable, ratio.why);
  }
}

/** #N/A with a message, which Excel shows. */
export function notAvailable(message: string): never {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, message);
}
