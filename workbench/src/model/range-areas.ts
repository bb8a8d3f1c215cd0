import { a1Box, quoteSheet } from '../document/address';
import type { SheetDocument } from '../document/sheet';
import { type ModelClass, modelObject } from './model-class';
import { rangeClass } from './range';
import type { RangeState } from './range-boxes';

interface RangeAreasState {
  readonly sheet: SheetDocument;
  readonly areas: readonly RangeState[];
}

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeareas */
export const rangeAreasClass: ModelClass<RangeAreasState> = {
  name: 'RangeAreas',
  properties: {
    Address: {
      get: ({ sheet, areas }) =>
        areas.map(({ box }) => `${quoteSheet(sheet.name)}!${a1Box(box)}`).join(','),
    },
    AreaCount: { get: ({ areas }) => areas.length },
  },
  navigation: { Areas: (state) => modelObject(areasClass, state) },
};

const areasClass: ModelClass<RangeAreasState> = {
  name: 'RangeCollection',
  items: ({ areas }) => areas.map((area) => modelObject(rangeClass, area)),
};
