import type { HeaderMeaning } from '../header-words';
import type { Content } from './content';

const UNKNOWN = 0.5;
const LEAST = 0.05;
const NAMES = /^(goal|objective|KPI|initiative)\.name$|^(name|parent|note)$/;
const NUMBERS = /^(actual|target|baseline|low|high|weight|benchmark|onTrack|atRisk)$/;
const DATES = /^(start|due|asOf|date)$/;

/** How well a column's content (0…1) bears out what its header can mean; 0 rules it out. */
export function fitOf(meaning: HeaderMeaning, content: Content): number {
  if (content.filled === 0) return meaning === 'level' || meaning === 'kind' ? 0 : UNKNOWN;
  // One "to be set" among figures makes no column of names; one figure among names does no harm.
  // Names such as “KPI 12” read like sums of money, so texts of that kind do not rule names out.
  if (NAMES.test(meaning)) {
    const least = content.plainNumbers === 0 ? LEAST : 0;
    return Math.max(least, content.texts - content.plainNumbers);
  }
  if (NUMBERS.test(meaning)) {
    // Years that stand in a column of dates are numbers too.
    const share = content.dates > 0.8 && content.plainNumbers > 0.8 ? 0.6 : content.numbers;
    return share >= 0.2 ? share : 0;
  }
  if (DATES.test(meaning)) {
    if (content.dates >= 0.3) return content.dates + 0.01;
    // Days that a program wrote without a date's format.
    return content.serials >= 0.8 ? UNKNOWN : 0;
  }
  switch (meaning) {
    case 'goal.key':
      return 0.3;
    case 'direction':
      return content.directions >= 0.3 ? 1 : 0;
    case 'kind':
      return Math.max(content.kinds, content.steps * 0.9) >= 0.6 ? 1 : 0;
    case 'level':
      return content.levels >= 0.5 ? 0.9 : 0;
    case 'method':
      return content.methods >= 0.5 ? 1 : 0;
    case 'outline':
      return content.outline >= 0.8 ? 1 : 0;
    case 'computed':
      return 0.4;
    default:
      return UNKNOWN;
  }
}
