/** Waits until the worker that answers the add-in's addresses is at work; the add-in must not load before. */
export const registerServiceWorker = async (addInBase: string): Promise<void> => {
  const script = `/service-worker.js?base=${encodeURIComponent(addInBase)}`;
  const registration = await navigator.serviceWorker.register(script, { updateViaCache: 'none' });
  const worker = registration.installing ?? registration.waiting ?? registration.active;
  if (!worker || worker.state === 'activated') return;
  await new Promise<void>((resolve, reject) => {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated') resolve();
      if (worker.state === 'redundant') reject(new Error('The service worker was replaced.'));
    });
  });
};
