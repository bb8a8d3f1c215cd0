import type { XmlElement } from './xml-tree';

/** What of a theme a cell's looks refer to. */
export interface Theme {
  /** `RRGGBB`, by the index that a `theme` attribute gives. */
  readonly colors: readonly string[];
  readonly majorFont: string;
  readonly minorFont: string;
}

/** Excel's own theme of 2007 to 2022, in force where a workbook has none. */
export const OFFICE_THEME: Theme = {
  colors: [
    'FFFFFF',
    '000000',
    'E7E6E6',
    '44546A',
    '4472C4',
    'ED7D31',
    'A5A5A5',
    'FFC000',
    '5B9BD5',
    '70AD47',
    '0563C1',
    '954F72',
  ],
  majorFont: 'Calibri Light',
  minorFont: 'Calibri',
};

/** Light comes before dark in the indexes, though not in the part: Excel swaps each pair. */
const ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

export const readTheme = (root: XmlElement): Theme => {
  const elements = root.child('themeElements');
  const scheme = elements?.child('clrScheme');
  const font = (kind: string): string | undefined =>
    elements?.at('fontScheme', kind, 'latin')?.attribute('typeface');
  return {
    colors: ORDER.map((name, index) => {
      const color = scheme?.child(name);
      return (
        color?.child('srgbClr')?.attribute('val') ??
        color?.child('sysClr')?.attribute('lastClr') ??
        OFFICE_THEME.colors[index] ??
        '000000'
      ).toUpperCase();
    }),
    majorFont: font('majorFont') ?? OFFICE_THEME.majorFont,
    minorFont: font('minorFont') ?? OFFICE_THEME.minorFont,
  };
};
