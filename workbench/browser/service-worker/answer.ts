import { ADD_IN_FOLDER } from '../addin/addresses';

export interface Place {
  readonly origin: string;
  /** Where the manifest says that the add-in's files are, with a slash at the end. */
  readonly addInBase: string;
}

/** Microsoft's network for Office.js; answered from the npm package, byte for byte. */
const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const BRIDGE = '<script src="/bridge.js"></script>';

/**
 * How a request of a page is answered; null leaves it to the browser. Nothing reaches another machine: a
 * stand-in Excel that needs the internet would be no stand-in.
 */
export const answerOf = (
  request: Pick<Request, 'url' | 'mode'>,
  { origin, addInBase }: Place,
): (() => Promise<Response>) | null => {
  const { url } = request;
  if (url.startsWith(OFFICE)) return () => fetched(`/office/${url.slice(OFFICE.length)}`);
  if (addInBase !== '' && url.startsWith(addInBase))
    return () => fetched(ADD_IN_FOLDER + url.slice(addInBase.length));
  if (!url.startsWith(`${origin}/`))
    return /^https?:/.test(url) ? () => Promise.resolve(refused(url)) : null;
  const isPage = request.mode === 'navigate' && url.startsWith(origin + ADD_IN_FOLDER);
  return isPage ? () => withBridge(url) : null;
};

const refused = (url: string): Response => {
  console.warn(`The workbench is offline and does not fetch ${url}`);
  return Response.error();
};

/** A response of its own: the page must not learn another address than the one that it asked for. */
const again = (body: BodyInit | null, { status, headers }: Response): Response =>
  new Response(body, { status, headers });

const fetched = async (path: string): Promise<Response> => {
  const response = await fetch(path);
  return again(response.body, response);
};

/** The page as it is, with the host's script at its start, as a native web view adds one. */
const withBridge = async (url: string): Promise<Response> => {
  const response = await fetch(url);
  if (!(response.headers.get('Content-Type') ?? '').startsWith('text/html')) return response;
  const text = await response.text();
  return again(
    text.replace(/<head(\s[^>]*)?>/i, (head) => head + BRIDGE),
    response,
  );
};
