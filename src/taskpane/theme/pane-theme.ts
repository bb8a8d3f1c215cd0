import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type Theme,
} from '@fluentui/react-components';
import type { Status } from '../../domain/status';

/** The green of the add-in's icon. */
const BRAND: BrandVariants = {
  10: '#031613',
  20: '#07261F',
  30: '#093B31',
  40: '#0B463A',
  50: '#0C5144',
  60: '#0D5A4B',
  70: '#0E6352',
  80: '#0F6B59',
  90: '#2A927B',
  100: '#3FA88F',
  110: '#56B9A1',
  120: '#6FC9B3',
  130: '#8AD7C4',
  140: '#A6E4D4',
  150: '#C4EFE4',
  160: '#E2F8F2',
};

type StatusTokens = Readonly<
  Record<`status${'OnTrack' | 'AtRisk' | 'OffTrack' | 'NoData'}`, string>
>;

/** Text on the pane's backgrounds: contrast of at least 4.5 on plain, hovered and selected rows. */
const LIGHT_STATUS: StatusTokens = {
  statusOnTrack: '#00625A',
  statusAtRisk: '#7A4B00',
  statusOffTrack: '#A8201A',
  statusNoData: '#595F66',
};
const DARK_STATUS: StatusTokens = {
  statusOnTrack: '#62D6C1',
  statusAtRisk: '#F2BC57',
  statusOffTrack: '#FF9A91',
  statusNoData: '#B4BAC0',
};

export type PaneTheme = Theme & StatusTokens;

export const LIGHT_THEME: PaneTheme = { ...createLightTheme(BRAND), ...LIGHT_STATUS };
export const DARK_THEME: PaneTheme = { ...createDarkTheme(BRAND), ...DARK_STATUS };

/** The colour of a status as the theme gives it; never the only sign of it. */
export const STATUS_COLOUR: Readonly<Record<Status, string>> = {
  'On track': 'var(--statusOnTrack)',
  'At risk': 'var(--statusAtRisk)',
  'Off track': 'var(--statusOffTrack)',
  'No data': 'var(--statusNoData)',
};
