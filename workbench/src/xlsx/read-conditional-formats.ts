import type {
  ConditionalFormat,
  CustomRule,
  DataBarRule,
  IconSetRule,
  RangeBox,
} from '../document/sheet';
import { readColor } from './read-color';
import { readBoxes } from './read-references';
import type { DifferentialFormat } from './read-styles';
import type { Theme } from './read-theme';
import { shownFormula, type StoredFunctions } from './shown-formula';
import type { XmlElement } from './xml-tree';

export interface LooksContext {
  readonly theme: Theme;
  readonly differential: readonly DifferentialFormat[];
  readonly functions: StoredFunctions;
}

export interface ReadRule {
  readonly rule: ConditionalFormat;
  /** The `cfRule` it came from. */
  readonly element: XmlElement;
}

type Rule = IconSetRule | DataBarRule | CustomRule;

/** `<cfvo val="1"/>`, or in the 2010 extension `<x14:cfvo><xm:f>1</xm:f></x14:cfvo>`. */
const boundValue = (cfvo: XmlElement): string =>
  cfvo.attribute('val') ?? cfvo.child('f')?.text() ?? '';

const CRITERIA: Readonly<Record<string, IconSetRule['criteria'][number]['type']>> = {
  num: 'number',
  percent: 'percent',
  percentile: 'percentile',
  formula: 'formula',
};

const readIconSet = (element: XmlElement, box: RangeBox): IconSetRule => ({
  type: 'iconSet',
  box,
  style: element.attribute('iconSet') ?? '3TrafficLights1',
  showIconOnly: !element.flag('showValue', true),
  reverse: element.flag('reverse'),
  criteria: element.all('cfvo').map((cfvo) => ({
    type: CRITERIA[cfvo.attribute('type') ?? ''] ?? 'percent',
    operator: cfvo.flag('gte', true) ? '>=' : '>',
    value: boundValue(cfvo),
  })),
});

const bound = (cfvo: XmlElement | undefined): DataBarRule['minimum'] =>
  cfvo?.attribute('type') === 'num'
    ? { type: 'number', value: boundValue(cfvo) }
    : { type: 'automatic' };

/** The 2010 extension of a bar, where there is one, knows better; the colour stays in the old element. */
const readDataBar = (
  element: XmlElement,
  extension: XmlElement | undefined,
  box: RangeBox,
  theme: Theme,
): DataBarRule => {
  const bar = extension?.child('dataBar') ?? element;
  const [minimum, maximum] = bar.all('cfvo');
  const color = element.child('color') ?? bar.child('fillColor');
  return {
    type: 'dataBar',
    box,
    color: readColor(color, theme),
    minimum: bound(minimum),
    maximum: bound(maximum),
    showBarOnly: !bar.flag('showValue', element.flag('showValue', true)),
  };
};

const readCustom = (element: XmlElement, box: RangeBox, context: LooksContext): CustomRule => {
  const looks = context.differential[element.number('dxfId') ?? -1];
  const { bold, italic, color = '', fill = '' } = looks ?? {};
  const font = {
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(color !== '' && { color }),
  };
  return {
    type: 'custom',
    box,
    formula: shownFormula(element.child('formula')?.text() ?? '', context.functions),
    ...(Object.keys(font).length > 0 && { font }),
    ...(fill !== '' && { fill }),
  };
};

/**
 * Icon sets, data bars and formula rules of a sheet; a rule over several areas gives one per area. Rules
 * of other types (colour scales, "greater than", top ten …) stay in the file and are not shown.
 */
export const readConditionalFormats = (sheet: XmlElement, context: LooksContext): ReadRule[] => {
  const extensions = new Map(
    (sheet.child('extLst')?.descendants('cfRule') ?? []).map((rule) => [
      rule.attribute('id'),
      rule,
    ]),
  );
  const found: ReadRule[] = [];
  const add = (element: XmlElement, read: (box: RangeBox) => Rule | null, areas: string): void => {
    for (const box of readBoxes(areas)) {
      const rule = read(box);
      if (!rule) continue;
      found.push({
        element,
        rule: {
          ...rule,
          id: `{CF-${found.length + 1}}`,
          priority: element.number('priority') ?? found.length + 1,
          stopIfTrue: element.flag('stopIfTrue'),
        },
      });
    }
  };
  for (const group of sheet.all('conditionalFormatting'))
    for (const element of group.all('cfRule')) {
      const id = element.child('extLst')?.descendants('id')[0]?.text();
      const extension = id === undefined ? undefined : extensions.get(id);
      const [icons, bar] = [element.child('iconSet'), element.child('dataBar')];
      add(
        element,
        (box) =>
          icons
            ? readIconSet(icons, box)
            : bar
              ? readDataBar(bar, extension, box, context.theme)
              : element.attribute('type') === 'expression'
                ? readCustom(element, box, context)
                : null,
        group.attribute('sqref') ?? '',
      );
    }
  // Icon sets that came with Excel 2010 (stars, triangles, boxes) stand in the extension alone.
  for (const group of sheet.child('extLst')?.descendants('conditionalFormatting') ?? [])
    for (const element of group.all('cfRule')) {
      const icons = element.child('iconSet');
      if (icons) add(element, (box) => readIconSet(icons, box), group.child('sqref')?.text() ?? '');
    }
  return found;
};
