import { useCallback } from 'react';
import type { KeyboardEvent } from 'react';

const AREAS = ['.ribbon', '.formula-bar', '.sheet-view', '.sheet-tabs', '.pane'];
const FOCUSABLE =
  'iframe, input:not([hidden]), textarea, button:not([disabled]):not([tabindex="-1"]), [tabindex="0"]';

/** F6 and Shift+F6 go from one area of the window to the next, as in Office: Tab stays in the grid. */
export const useAreaKeys = (): ((event: KeyboardEvent) => void) =>
  useCallback((event: KeyboardEvent) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    const areas = AREAS.flatMap((selector) => {
      const area = document.querySelector<HTMLElement>(selector);
      return area && area.offsetParent !== null ? [area] : [];
    });
    const current = areas.findIndex((area) => area.contains(document.activeElement));
    const by = event.shiftKey ? areas.length - 1 : 1;
    areas[(current + by) % areas.length]?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
  }, []);
