/** The colours that Office hands to its add-ins, and the scheme that the page's media queries see. */
export type Theme = 'light' | 'dark';

/**
 * Colours of Office's white and black themes, as the samples of the documentation show them (unverified).
 * https://learn.microsoft.com/javascript/api/office/office.officetheme
 */
const COLORS = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x262626,
    controlBackgroundColor: 0xf0f0f0,
    controlForegroundColor: 0x262626,
  },
  dark: {
    bodyBackgroundColor: 0x1f1f1f,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x292929,
    controlForegroundColor: 0xffffff,
  },
};

/** As the library's native control context answers it: numbers, which it turns into CSS colours. */
export const officeThemeInfo = (theme: Theme): string => JSON.stringify(COLORS[theme]);

const css = (color: number): string => `#${color.toString(16).padStart(6, '0')}`;

export const officeThemeColors = (theme: Theme): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(COLORS[theme]).map(([name, color]) => [name, css(color)]));
