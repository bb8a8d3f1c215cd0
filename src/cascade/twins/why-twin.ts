import { areDates, dateTwin } from './date-twin';
import { dayText, numberText, percentText, roundedUp } from './figure-twins';
import { gapTwin } from './gap-twin';
import { judgedTwin, scoreTwin } from './judging-twins';
import type { Answers } from './judging-twins';
import { whyBadMilestone } from './milestone-twins';
import { expectedShareTwin } from './pace-twins';
import { isBlock, isPairTwin, oneTarget, targetBounds } from './ratio-twins';
import { choice, required } from './twin-cells';
import type { TwinCells } from './twin-cells';
import { hindranceTwin, notStartedTwin, rangeHindranceTwin } from './why-hindrance-twin';

/** By what a KPI is judged, as a word; "" without data. */
const MEASURES: Answers = {
  met: '"met"',
  single: (_ratio, _thresholds, { target }) => `IF(${target}=0,"missed","attainment")`,
  range: (_ratio, _thresholds, _actual, { low, high }) =>
    `IF(${low}=${high},"missed","attainment")`,
  pace: (_ratio, _thresholds, _plan, _direction, compound) => `IF(${compound},"compound","linear")`,
  flat: () => '"flat"',
};

/** The ratio that decides; "" where none does. */
const RATIOS: Answers = {
  met: '""',
  single: (ratio, _thresholds, { target }) => `IF(${target}=0,"",${ratio})`,
  range: (ratio, _thresholds, _actual, { low, high }) => `IF(${low}=${high},"",${ratio})`,
  pace: (ratio) => ratio,
  flat: () => '""',
};

/** What WHY's twin reads from cells of their own. */
export const whyParts: Readonly<Record<string, (cells: TwinCells) => string>> = {
  measure: (cells) => judgedTwin(cells, MEASURES),
  ratio: (cells) => judgedTwin(cells, RATIOS),
  score: scoreTwin,
  gap: gapTwin,
  amount: (cells) => roundedUp(required(cells, 'gap')),
  planned: (cells) =>
    `IF(${required(cells, 'measure')}="linear",${expectedShareTwin(cells) ?? '""'},"")`,
  wanted: (cells) => wantedText(cells),
  begins: (cells) => whyBadMilestone(cells, notStartedTwin(cells)),
  ofRange: (cells) => rangeHindranceTwin(cells, (value) => inUnit(cells, value)),
  hindrance: hindranceTwin,
  ifMet: metSentence,
  ifShort: shortSentence,
  ifMissed: (cells) =>
    `${inUnit(cells, required(cells, 'actual'))}&" is not on target: "&${required(cells, 'wanted')}`,
  ifFlat: flatSentence,
  ifOnTheWay: paceSentence,
  toGo: gapText,
};

/** The parts for a unit: what a figure is multiplied by, and what stands behind it. */
export const unitParts: Readonly<Record<string, (cells: TwinCells) => string>> = {
  factor: (cells) => `IF(TRIM(${required(cells, 'unit')})="%",100,1)`,
  behind: (cells) => {
    const unit = required(cells, 'unit');
    const plain = ['', '#', 'n', 'no', 'no.', 'nr', 'nr.', 'number', 'count'];
    const isPlain = `OR(ISNUMBER(${unit}),ISNUMBER(MATCH(TRIM(${unit}),{${plain.map((one) => `"${one}"`).join(',')}},0)))`;
    return `IF(${isPlain},"",IF(TRIM(${unit})="per cent"," %"," "&TRIM(${unit})))`;
  },
};

/** `numberIn` of src/domain/unit.ts. */
export function inUnit(cells: TwinCells, value: string): string {
  if (cells['unit'] === undefined) return numberText(value);
  return `${numberText(`(${value}*${required(cells, 'factor')})`)}&${required(cells, 'behind')}`;
}

/** The target in words: both bounds of a range. */
function wantedText(cells: TwinCells): string {
  const target = required(cells, 'target');
  const direction = choice(cells, 'direction', 'higher');
  const least = `IF(${direction}="lower","at most ","at least ")`;
  const single = `${least}&${inUnit(cells, oneTarget(target))}`;
  if (!isBlock(target)) return single;
  const { low, high } = targetBounds(target);
  const range = `${inUnit(cells, low)}&" to "&${inUnit(cells, high)}`;
  return `IF(${isPairTwin(target, direction)},${range},${single})`;
}

/** WHY, word for word: src/domain/why-decided.ts, over the cells of {@link whyParts}. */
export function whyTwin(cells: TwinCells): string {
  const part = (name: string) => required(cells, name);
  const measure = part('measure');
  const cases = { met: 'ifMet', attainment: 'ifShort', missed: 'ifMissed', flat: 'ifFlat' };
  const decided = Object.entries(cases).reduceRight(
    (otherwise, [word, name]) => `IF(${measure}="${word}",${part(name)},${otherwise})`,
    part('ifOnTheWay'),
  );
  const sentence = `IF(${measure}="",${part('hindrance')},${decided}&${part('toGo')})`;
  return `IF(ISERROR(${measure}),${measure},${sentence})`;
}

function gapText(cells: TwinCells): string {
  const [gap, amount] = [required(cells, 'gap'), required(cells, 'amount')];
  const text = `"; "&${inUnit(cells, amount)}&IF(${gap}>0," more"," less")&" reach On track"`;
  return `IF(N(${gap})=0,"",${text})`;
}

function metSentence(cells: TwinCells): string {
  const [actual, target] = [required(cells, 'actual'), required(cells, 'target')];
  const direction = choice(cells, 'direction', 'higher');
  const one = oneTarget(target);
  const beyond = `((${actual}-${one})/${one})`;
  const reached = `"Target reached, "&${percentText(`ABS${beyond}`)}&IF(${actual}>${one}," above"," below")&" it"`;
  const clearly = `IF(ABS${beyond}<5E-15,"On target",${reached})`;
  const single = `IF(${actual}=${one},"On target",IF(${one}=0,"Target reached",${clearly}))`;
  const met = isBlock(target)
    ? `IF(${isPairTwin(target, direction)},"Within the target range",${single})`
    : single;
  const { due, asOf } = cells;
  if (due === undefined || asOf === undefined) return met;
  const early = areDates([due, asOf], `${dateTwin(asOf)}<${dateTwin(due)}`);
  return `${met}&IF(${early},", before it is due on "&${dayText(dateTwin(due))},"")`;
}

function shortSentence(cells: TwinCells): string {
  const [actual, target] = [required(cells, 'actual'), required(cells, 'target')];
  const direction = choice(cells, 'direction', 'higher');
  const side = `IF(${direction}="lower"," above"," below")`;
  const single = `${percentText(`(1-${required(cells, 'ratio')})`)}&${side}&" target"`;
  const { low, high } = targetBounds(target);
  const outside = `MAX(${low}-${actual},${actual}-${high})`;
  const range = `${inUnit(cells, outside)}&IF(${actual}<${low}," below"," above")&" the range "&${required(cells, 'wanted')}`;
  const short = isBlock(target)
    ? `IF(${isPairTwin(target, direction)},${range},${single})`
    : single;
  const { due, asOf } = cells;
  if (due === undefined || asOf === undefined) return short;
  const past = areDates([due, asOf], `${dateTwin(asOf)}>${dateTwin(due)}`);
  return `${short}&IF(${past},", and the due date is past","")`;
}

function flatSentence(cells: TwinCells): string {
  const { expected } = cells;
  if (expected === undefined) return '""';
  const side = `IF(${choice(cells, 'direction', 'higher')}="lower","Above","Below")`;
  const missed = `${side}&" the "&${inUnit(cells, expected)}&" that the milestones expect"`;
  return `IF(${required(cells, 'score')}=1,"On plan: the milestones expect no progress yet",${missed})`;
}

function paceSentence(cells: TwinCells): string {
  const { baseline } = cells;
  if (baseline === undefined) return '""';
  const [actual, target] = [required(cells, 'actual'), oneTarget(required(cells, 'target'))];
  const [ratio, score] = [required(cells, 'ratio'), required(cells, 'score')];
  const near = `IF(${ratio}>1,"Ahead of plan",IF(${ratio}=1,"On plan","Close to plan"))`;
  const plan = `IF(${score}=1,${near},"Behind plan")`;
  const growing = `": growing at "&${percentText(ratio)}&" of the yearly rate that is needed"`;
  const way = percentText(`((${actual}-${baseline})/(${target}-${baseline}))`);
  const covered = `": "&${way}&" of the way, "&${percentText(required(cells, 'planned'))}&" expected by now"`;
  const moving = `${plan}&IF(${required(cells, 'measure')}="compound",${growing},${covered})`;
  const side = `IF(${actual}<${baseline}," below"," above")`;
  const away = `"Moving away from the target: "&${inUnit(cells, `ABS(${actual}-${baseline})`)}&${side}&" the baseline "&${inUnit(cells, baseline)}`;
  return `IF((${score}<1)*(${ratio}<0),${away},${moving})`;
}
