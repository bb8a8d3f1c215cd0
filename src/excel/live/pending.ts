import type { Box } from '../../cascade/block';

/** What events have told that was not read yet. Many events in a row become one reading. */
export class Pending {
  everything = false;
  settings = false;
  selection = false;
  readonly boxes = new Map<string, Box[]>();
  readonly calculated = new Set<string>();

  get isEmpty(): boolean {
    return (
      !this.everything &&
      !this.settings &&
      !this.selection &&
      this.boxes.size === 0 &&
      this.calculated.size === 0
    );
  }

  addBox(sheetId: string, box: Box): void {
    const known = this.boxes.get(sheetId);
    if (known) known.push(box);
    else this.boxes.set(sheetId, [box]);
  }

  /** Takes over what a reading that failed leaves to be done. */
  add(other: Pending): void {
    this.everything ||= other.everything;
    this.settings ||= other.settings;
    this.selection ||= other.selection;
    for (const [sheetId, boxes] of other.boxes) for (const box of boxes) this.addBox(sheetId, box);
    for (const sheetId of other.calculated) this.calculated.add(sheetId);
  }
}
