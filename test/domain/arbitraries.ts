import fc from 'fast-check';

/** A ratio as people meet it: four decimals, now and then the full length of a quotient. */
export const ratio = fc.oneof(
  fc.integer({ min: -20_000, max: 30_000 }).map((value) => value / 10_000),
  fc
    .tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: 1, max: 999 }))
    .map(([part, whole]) => part / whole),
);

/** Thresholds in order, in whole per cent. */
export const thresholds = fc
  .tuple(fc.integer({ min: 1, max: 150 }), fc.integer({ min: 1, max: 50 }))
  .map(([atRisk, above]) => ({ atRisk: atRisk / 100, onTrack: (atRisk + above) / 100 }));
