import { useSyncExternalStore } from 'react';

export type Shade = 'light' | 'dark';

/**
 * Whether a background is dark, by its relative luminance. Null when the text is no colour.
 * @param colour `#RRGGBB`, as Office gives it.
 */
export function shadeOf(colour: string | undefined): Shade | null {
  const match = /^#?([0-9a-f]{6})$/i.exec(colour?.trim() ?? '');
  if (!match) return null;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(match[1]!.slice(at, at + 2), 16) / 255);
  const linear = (part: number) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  const luminance = 0.2126 * linear(red!) + 0.7152 * linear(green!) + 0.0722 * linear(blue!);
  return luminance < 0.18 ? 'dark' : 'light';
}

const DARK_QUERY = '(prefers-color-scheme: dark)';

/** Excel's own theme; on the web it may be missing (office-js issue #6134): then the system's. */
function currentShade(): Shade {
  // The type says that there always is a theme; on the web there is not.
  const theme = (Office.context as Partial<Office.Context> | undefined)?.officeTheme;
  const fromOffice = shadeOf(theme?.bodyBackgroundColor);
  return fromOffice ?? (matchMedia(DARK_QUERY).matches ? 'dark' : 'light');
}

/** Excel says nothing when its theme changes, so it is looked at again whenever the pane comes to the front. */
function subscribe(listener: () => void): () => void {
  const query = matchMedia(DARK_QUERY);
  query.addEventListener('change', listener);
  window.addEventListener('focus', listener);
  document.addEventListener('visibilitychange', listener);
  return () => {
    query.removeEventListener('change', listener);
    window.removeEventListener('focus', listener);
    document.removeEventListener('visibilitychange', listener);
  };
}

export function useShade(): Shade {
  return useSyncExternalStore(subscribe, currentShade);
}
