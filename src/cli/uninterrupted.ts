const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Does what must not be left half done, whatever signals come: Ctrl+C is passed over until it is done. */
export const uninterrupted = <T>(work: () => T): T => {
  const passOver = () => undefined;
  for (const signal of SIGNALS) process.on(signal, passOver);
  try {
    return work();
  } finally {
    for (const signal of SIGNALS) process.off(signal, passOver);
  }
};
