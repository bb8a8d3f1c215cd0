const ROOT_OF_TWO_PI = Math.sqrt(2 * Math.PI);

/** The density of the standard normal distribution. */
function density(z: number): number {
  return Math.exp((-z * z) / 2) / ROOT_OF_TWO_PI;
}

/**
 * The chance that a standard normal value lies above z, for z ≥ 0. Near the middle by the power series of
 * the integral, further out by the continued fraction of Mills' ratio (Abramowitz and Stegun, Handbook of
 * Mathematical Functions, 26.2.11 and 26.2.14): subtracting from 1 would lose the digits of a small tail.
 */
function upperTail(z: number): number {
  if (z < 2.5) {
    let term = z;
    let sum = z;
    for (let odd = 3; term > sum * 1e-17; odd += 2) {
      term *= (z * z) / odd;
      sum += term;
    }
    return 0.5 - density(z) * sum;
  }
  let fraction = z;
  for (let step = 120; step >= 1; step--) fraction = z + step / fraction;
  return density(z) / fraction;
}

/**
 * The value that a standard normal one exceeds with chance `tail`, 0 < tail < 1: `−NORM.S.INV(tail)`. By
 * Newton's steps on the logarithm of the tail, which is nearly straight, until they no longer change it.
 */
export function upperQuantile(tail: number): number {
  if (tail === 0.5) return 0;
  if (tail > 0.5) return -upperQuantile(1 - tail);
  const wanted = Math.log(tail);
  let z = Math.sqrt(-2 * Math.log(2 * tail));
  for (let step = 0; step < 60; step++) {
    const reached = upperTail(z);
    const next = Math.max(0, z + ((Math.log(reached) - wanted) * reached) / density(z));
    if (Math.abs(next - z) <= 1e-15 * Math.max(1, z)) return next;
    z = next;
  }
  return z;
}
