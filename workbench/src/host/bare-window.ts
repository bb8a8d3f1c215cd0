/** `office.js` defines this in a page; a context without one needs the same few lines before the library loads. */
export const CUSTOM_FUNCTIONS = `
var CustomFunctions = {
  _association: { mappings: {}, handlers: [], onchange: function (h) { this.handlers.push(h); } },
  associate: function (id, fn) {
    var all = typeof id === 'string' ? {} : id;
    if (typeof id === 'string') all[id] = fn;
    for (var key in all) this._association.mappings[key.toUpperCase()] = all[key];
    this._association.handlers.forEach(function (h) { h(); });
  },
};`;

/**
 * The few globals of a page, beside its timers, that the library touches while it loads. They carry no
 * behaviour: all that concerns Excel goes over the bridge.
 */
export const BARE_WINDOW: Readonly<Record<string, unknown>> = {
  console,
  location: {
    href: 'https://localhost/?_host_Info=Excel$Web$16.00$en-US',
    protocol: 'https:',
    origin: 'https://localhost',
    host: 'localhost',
    pathname: '/',
    search: '',
    hash: '',
  },
  navigator: { userAgent: 'Workbench', language: 'en-US' },
  document: {
    readyState: 'complete',
    getElementById: () => null,
    getElementsByTagName: () => [],
    createElement: () => ({ style: {} }),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  },
  addEventListener: () => undefined,
};
