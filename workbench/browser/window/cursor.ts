import type { RangeBox, SheetDocument } from '../../src/document/sheet';
import type { CellPlace } from '../selection/moves';
import type { Selection, WorkbookSession } from '../session/session';

/**
 * Where the next key goes. The session selects in its turn, behind requests and calculations; somebody who
 * types fast is not to wait for it, nor to type into the cell that was just left.
 */
export class Cursor {
  #intended: Selection | null = null;

  constructor(private readonly session: WorkbookSession) {}

  get selection(): Selection {
    return this.#intended ?? this.session.selection;
  }

  get sheet(): SheetDocument {
    const { sheetId } = this.selection;
    return this.session.sheets.find(({ id }) => id === sheetId) ?? this.session.activeSheet;
  }

  /** `after`: what has to be done before the session selects, such as taking in what was typed. */
  async select(
    sheetId: string,
    box: RangeBox,
    active: CellPlace,
    after: Promise<boolean> = Promise.resolve(true),
  ): Promise<void> {
    const intended = { sheetId, box, active };
    this.#intended = intended;
    try {
      if (await after) await this.session.select(sheetId, box, active);
    } finally {
      if (this.#intended === intended) this.#intended = null;
    }
  }
}
