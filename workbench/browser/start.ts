import { AddIn } from './addin/add-in';
import { ADD_IN_FOLDER, baseOf, localAddresses } from './addin/addresses';
import type { AddInManifest } from './manifest/manifest';
import { readManifest } from './manifest/read-manifest';
import { registerServiceWorker } from './service-worker/register';
import { customFunctionsOf, type FunctionsFile, NO_FUNCTIONS } from './session/custom-functions';
import { WorkbookSession } from './session/session';

/** What the server was started with. */
export interface StartFile {
  /** The workbook to open first, or null for a new one. */
  readonly workbook: { readonly name: string; readonly address: string } | null;
}

/** The workbench in a page, as its window and its tests use it. */
export interface Workbench {
  readonly manifest: AddInManifest;
  readonly session: WorkbookSession;
  readonly addIn: AddIn;
  /** Turns an address of the manifest (an icon, say) into one that the workbench's server has. */
  readonly localAddress: (address: string) => string;
}

const get = async (address: string): Promise<Response> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
  return response;
};

/**
 * Reads the add-in's manifest, puts its page into `paneContainer`, and opens the first workbook. The
 * page goes on loading: `addIn.whenReady()` tells when it has.
 */
export const startWorkbench = async (paneContainer: HTMLElement): Promise<Workbench> => {
  const manifest = readManifest(await (await get(`${ADD_IN_FOLDER}manifest.xml`)).text());
  const pane = manifest.runtime ?? manifest.pane;
  const localAddress = localAddresses(baseOf(pane), ADD_IN_FOLDER, location.host);
  const [start, functions] = await Promise.all([
    get('/start.json').then((response) => response.json() as Promise<StartFile>),
    manifest.functions
      ? get(localAddress(manifest.functions.metadata)).then(
          (response) => response.json() as Promise<FunctionsFile>,
        )
      : null,
    registerServiceWorker(baseOf(pane)),
  ]);
  const session = new WorkbookSession(
    functions && manifest.functions
      ? customFunctionsOf(manifest.functions.namespace, functions)
      : NO_FUNCTIONS,
  );
  const addIn = new AddIn(
    session,
    { id: manifest.id, name: manifest.displayName, pane, localAddress },
    paneContainer,
  );
  if (start.workbook) {
    const bytes = await (await get(start.workbook.address)).arrayBuffer();
    session.open(new Uint8Array(bytes), start.workbook.name);
  } else session.openNew();
  return { manifest, session, addIn, localAddress };
};
