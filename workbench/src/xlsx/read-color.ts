import type { Theme } from './read-theme';
import type { XmlElement } from './xml-tree';

/** The 56 colours of Excel 97 by their index from 8 (ECMA-376 part 1, 18.8.27); 0 to 7 repeat the first eight. */
const PALETTE = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 ' +
  'C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF ' +
  '800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC ' +
  '99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

const indexed = (index: number): string | undefined => PALETTE[index < 8 ? index : index - 8];

const hueSaturationLightness = (rgb: readonly number[]): [number, number, number] => {
  const [red = 0, green = 0, blue = 0] = rgb;
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const range = most - least;
  if (range === 0) return [0, 0, lightness];
  const saturation = range / (1 - Math.abs(2 * lightness - 1));
  const hue =
    most === red
      ? (green - blue) / range + 6
      : most === green
        ? (blue - red) / range + 2
        : (red - green) / range + 4;
  return [(hue % 6) / 6, saturation, lightness];
};

const rgbOf = (hue: number, saturation: number, lightness: number): number[] =>
  [0, 8, 4].map((offset) => {
    const step = (offset + hue * 12) % 12;
    const reach = saturation * Math.min(lightness, 1 - lightness);
    return lightness - reach * Math.max(-1, Math.min(step - 3, 9 - step, 1));
  });

/**
 * A colour made darker (tint below 0) or lighter (above): its lightness L becomes L·(1 + tint), or
 * L·(1 − tint) + tint (ECMA-376 part 1, 18.8.19). `RRGGBB` in and out; tint from −1 to 1.
 */
export const tinted = (color: string, tint: number): string => {
  const rgb = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const [hue, saturation, lightness] = hueSaturationLightness(rgb);
  const moved = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return rgbOf(hue, saturation, Math.min(1, Math.max(0, moved)))
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();
};

const base = (element: XmlElement, theme: Theme): string | undefined => {
  const rgb = element.attribute('rgb');
  if (rgb !== undefined) return rgb.slice(-6).toUpperCase();
  const fromTheme = element.number('theme');
  if (fromTheme !== undefined) return theme.colors[fromTheme];
  const index = element.number('indexed');
  return index === undefined ? undefined : indexed(index);
};

/** A colour element as `#RRGGBB`; '' where there is none or it is automatic. */
export const readColor = (element: XmlElement | undefined, theme: Theme): string => {
  const color = element && base(element, theme);
  if (color === undefined || !/^[0-9A-F]{6}$/.test(color)) return '';
  return `#${tinted(color, element?.number('tint') ?? 0)}`;
};
