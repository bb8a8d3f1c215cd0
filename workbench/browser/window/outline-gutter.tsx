import type { ReactElement } from 'react';
import type { RangeBox, SheetDocument } from '../../src/document/sheet';
import { deepestLevel, outlineGroups, shownToLevel, toggled } from '../outline/outline';
import type { Place } from '../grid/grid-events';

interface Props {
  readonly sheet: SheetDocument;
  readonly placeOf: (box: RangeBox) => Place | null;
  /** Where the rows begin: below the column headers and the frozen rows. */
  readonly top: number;
  readonly onToggle: (hidden: ReadonlyMap<number, boolean>) => void;
}

const LEVEL = 15;

/** The strip left of the rows: brackets of grouped rows with their + and −, and the level buttons above. */
export const OutlineGutter = ({ sheet, placeOf, top, onToggle }: Props): ReactElement | null => {
  const levels = deepestLevel(sheet);
  if (levels === 0) return null;
  const at = (row: number): { from: number; to: number } | null => {
    const place = placeOf({ top: row, bottom: row, left: 0, right: 0 });
    return place && { from: place.top, to: place.top + place.height };
  };
  return (
    <div
      className="outline"
      style={{ width: (levels + 1) * LEVEL + 4 }}
      role="group"
      aria-label="Outline of the rows"
    >
      <div className="outline-levels">
        {Array.from({ length: levels + 1 }, (_, index) => (
          <button
            key={index}
            aria-label={`Show levels to ${index + 1}`}
            onClick={() => onToggle(shownToLevel(sheet, index + 1))}
          >
            {index + 1}
          </button>
        ))}
      </div>
      <div className="outline-groups">
        {outlineGroups(sheet).map((group) => {
          const [first, last, summary] = [at(group.first), at(group.last), at(group.summary)];
          if (!first || !last || !summary || summary.to - summary.from === 0) return null;
          const left = 2 + (group.level - 1) * LEVEL;
          const middle = (summary.from + summary.to) / 2 - 7;
          return (
            <div key={`${group.level}-${group.first}`}>
              {!group.collapsed && last.to > top && (
                <span
                  className="outline-bracket"
                  style={{
                    left: left + 6,
                    top: Math.max(top, Math.min(first.from, middle + 7)),
                    height: Math.max(
                      0,
                      Math.max(last.to, middle) - Math.max(top, Math.min(first.from, middle + 7)),
                    ),
                  }}
                />
              )}
              {middle >= top - 4 && (
                <button
                  className="outline-toggle"
                  aria-expanded={!group.collapsed}
                  aria-label={`Rows ${group.first + 1} to ${group.last + 1}`}
                  style={{ left, top: middle }}
                  onClick={() => onToggle(toggled(sheet, group))}
                >
                  {group.collapsed ? '+' : '−'}
                </button>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
};
