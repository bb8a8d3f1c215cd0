import type { WorkbookDocument } from '../document/workbook';
import { WorkbookSaving } from './save-workbook';
import { sourceOf } from './source';

export interface SaveXlsxOptions {
  /** Registered functions (`KPI.STATUS`), whose calls a file holds under a name of its own. */
  readonly customFunctions?: readonly string[];
}

/**
 * The document as a file. One that was opened from a file is that file with the changed parts patched:
 * everything else, whether it is understood here or not, comes back as it was, and a document that was
 * not changed is the same bytes. Throws a `SaveRefusal` where a change can't be carried through.
 */
export const saveXlsx = (document: WorkbookDocument, options: SaveXlsxOptions = {}): Uint8Array => {
  const saving = new WorkbookSaving(document, sourceOf(document), options.customFunctions ?? []);
  return saving.save();
};
