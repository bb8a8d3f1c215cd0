import type { CSSProperties, ReactElement } from 'react';
import type { CellFormat } from '../../src/document/cell';
import type { FunctionHelp } from '../formula-help/function-help';
import type { Place } from '../grid/grid-events';
import type { Edit } from './edit-state';
import { FormulaField } from './formula-field';
import type { Editing } from './use-editing';

interface Props {
  readonly edit: Edit;
  readonly editing: Editing;
  readonly functions: readonly FunctionHelp[];
  readonly place: Place | null;
  readonly format: CellFormat | null;
  /** Pixels; the field grows with its text. */
  readonly minimum: number;
}

const UNKNOWN: Place = { left: 46, top: 20, width: 64, height: 20 };

/** The field over the cell in which it is typed. */
export const CellEditor = ({
  edit,
  editing,
  functions,
  place: seen,
  format,
  minimum,
}: Props): ReactElement => {
  // Keys that come before the grid is drawn are not to be lost.
  const place = seen ?? UNKNOWN;
  const lines = edit.text.split('\n');
  const widest = Math.max(...lines.map((line) => line.length));
  const style: CSSProperties = {
    left: place.left,
    top: place.top,
    minWidth: Math.max(place.width, minimum) + 1,
    width: `calc(${widest + 2}ch + 8px)`,
    height: Math.max(place.height + 1, lines.length * 20 + 2),
    ...(format && {
      fontFamily: `"${format.font.name}", Carlito, "Segoe UI", sans-serif`,
      fontSize: `${format.font.size}pt`,
      fontWeight: format.font.bold ? 700 : 400,
    }),
  };
  return (
    <div className="cell-editor" style={style}>
      <FormulaField
        edit={edit}
        functions={functions}
        label="Cell"
        className="cell-input"
        active={edit.where === 'cell'}
        onEdit={editing.change}
        onFocus={() => editing.begin('cell')}
        onKey={(event) => {
          // Not to the grid below.
          event.stopPropagation();
          editing.key(event);
        }}
      />
    </div>
  );
};
