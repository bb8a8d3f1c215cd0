/**
 * Lets the page draw and hear its person before work goes on. A message to itself comes as soon as it has;
 * a timer would wait four milliseconds each time, and a second where the page is hidden.
 */
export const giveWay = (): Promise<void> =>
  new Promise((goOn) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      goOn();
    };
    port2.postMessage(null);
  });
