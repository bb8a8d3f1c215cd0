import { cellKey } from '../document/changes';
import type { Hyperlink } from '../document/sheet';
import type { Host } from '../host/host';
import type { RangeState } from './range-boxes';
import { writeContents } from './range-contents';

interface RangeHyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.rangehyperlink */
export const hyperlink = ({ sheet, box }: RangeState): RangeHyperlink | null => {
  const link = sheet.hyperlinks.find(
    (one) => cellKey(one.box.top, one.box.left) === cellKey(box.top, box.left),
  );
  if (!link) return null;
  return {
    ...(link.address !== undefined && { address: link.address }),
    ...(link.location !== undefined && { documentReference: link.location }),
    ...(link.tooltip !== undefined && { screenTip: link.tooltip }),
    ...(link.display !== undefined && { textToDisplay: link.display }),
  };
};

/** Sets the link and, where it says so, the cell's text. That Excel also applies the Hyperlink style is not done here (unverified in which versions it does). */
export const setHyperlink = (range: RangeState, value: unknown, host: Host): void => {
  host.assertWritable(range.sheet);
  const { sheet, box } = range;
  const input = value as RangeHyperlink;
  const link: Hyperlink = {
    box,
    ...(input.address !== undefined && { address: input.address }),
    ...(input.documentReference !== undefined && { location: input.documentReference }),
    ...(input.screenTip !== undefined && { tooltip: input.screenTip }),
    ...(input.textToDisplay !== undefined && { display: input.textToDisplay }),
  };
  if (input.textToDisplay !== undefined) writeContents(range, input.textToDisplay, host);
  sheet.hyperlinks = [
    ...sheet.hyperlinks.filter((one) => one.box.top !== box.top || one.box.left !== box.left),
    link,
  ];
  sheet.changes.hyperlinks = true;
};
