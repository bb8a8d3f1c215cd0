import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type Theme as FluentTheme,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';

export type Theme = 'light' | 'dark';
/** What a person chose; `system` follows the operating system. */
export type ThemeChoice = Theme | 'system';

/** Shades around Excel's green, #107C41. */
const GREEN: BrandVariants = {
  10: '#021308',
  20: '#052312',
  30: '#07331B',
  40: '#094023',
  50: '#0B4D2A',
  60: '#0C5B31',
  70: '#0E6C39',
  80: '#107C41',
  90: '#2B8A55',
  100: '#45986A',
  110: '#5EA67F',
  120: '#77B494',
  130: '#90C3A9',
  140: '#AAD1BE',
  150: '#C4DFD3',
  160: '#DEEDE6',
};

export const FLUENT_THEMES: Readonly<Record<Theme, FluentTheme>> = {
  light: createLightTheme(GREEN),
  // On black the brand's own green is too dark to be read.
  dark: {
    ...createDarkTheme(GREEN),
    colorBrandForeground1: GREEN[120],
    colorBrandForeground2: GREEN[130],
    colorCompoundBrandForeground1: GREEN[120],
    colorCompoundBrandStroke: GREEN[120],
  },
};

const DARK = '(prefers-color-scheme: dark)';

/** The theme to be shown, which changes with the system where the choice says so. */
export const useTheme = (choice: ThemeChoice): Theme => {
  const [system, setSystem] = useState<Theme>(() => (matchMedia(DARK).matches ? 'dark' : 'light'));
  useEffect(() => {
    const query = matchMedia(DARK);
    const heard = (): void => setSystem(query.matches ? 'dark' : 'light');
    query.addEventListener('change', heard);
    return () => query.removeEventListener('change', heard);
  }, []);
  return choice === 'system' ? system : choice;
};
