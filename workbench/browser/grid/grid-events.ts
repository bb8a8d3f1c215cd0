import type { RangeBox } from '../../src/document/sheet';
import type { CellPlace } from '../selection/moves';

/** Pixels from the grid's top left corner. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface GridEvents {
  /** Somebody selects with the mouse. */
  readonly selected: (box: RangeBox, active: CellPlace) => void;
  /** What is shown has moved: scrolled, resized, other lines hidden. */
  readonly moved: () => void;
}
