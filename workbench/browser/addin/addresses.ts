/** Turns an address of the manifest into one of the workbench's own server. */
export type LocalAddress = (address: string) => string;

/** The folder under which the server has the add-in's files. */
export const ADD_IN_FOLDER = '/add-in/';

/** The folder in which the add-in's page lies is where its files are served from. */
export const baseOf = (page: string): string => new URL('.', page).href;

/**
 * Addresses below the add-in's base become local ones; others, and local ones, stay as they are. Office
 * takes addresses of dialogs by https only, so a page that knows but its own writes that with https.
 * @param own The workbench's own host and port.
 */
export const localAddresses = (base: string, folder: string, own: string): LocalAddress => {
  const secured = `https://${own}${folder}`;
  return (address) => {
    const known = [base, secured].find((start) => address.startsWith(start));
    return known === undefined ? address : folder + address.slice(known.length);
  };
};

/**
 * The address with what a host adds to it: application, platform, version, language. Excel for Mac is the
 * host that talks to a page without native code.
 */
export const withHostInfo = (address: string, locale: string, kind = ''): string => {
  const [beforeHash = '', ...hash] = address.split('#');
  const info = encodeURIComponent(`Excel$Mac$16.00$${locale}$$${kind}$$0`);
  const separator = beforeHash.includes('?') ? '&' : '?';
  return [`${beforeHash}${separator}_host_Info=${info}`, ...hash].join('#');
};
