import { areDates, dayOf } from './date-twin';
import { dayText, figureText, numberText } from './figure-twins';
import { byShape } from './judging-twins';
import {
  amountTwin,
  figureTwin,
  gapByMeasure,
  inFigures,
  inPoints,
  measureTwin,
  movesAway,
  otherFigureTwin,
  ratioTwin,
  scoreByMeasure,
} from './measured-twins';
import { whyBadMilestone } from './milestone-twins';
import { choice, required } from './twin-cells';
import { unreadTwin } from './unread-twin';
import type { TwinCells } from './twin-cells';
import { hindranceTwin, notStartedTwin, rangeHindranceTwin } from './why-hindrance-twin';

/** What WHY's twin reads from cells of their own. */
export const whyParts: Readonly<Record<string, (cells: TwinCells) => string>> = {
  measure: measureTwin,
  ratio: ratioTwin,
  score: scoreByMeasure,
  gap: gapByMeasure,
  amount: amountTwin,
  figure: figureTwin,
  otherFigure: otherFigureTwin,
  wanted: wantedText,
  begins: (cells) => whyBadMilestone(cells, notStartedTwin(cells)),
  ofRange: (cells) => rangeHindranceTwin(cells, (value) => textInUnit(cells, value)),
  hindrance: hindranceTwin,
  unread: unreadTwin,
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

/** WHY, word for word: src/domain/why-decided.ts, over the cells of {@link whyParts}. */
export function whyTwin(cells: TwinCells): string {
  const measure = required(cells, 'measure');
  const sentences = { met: metSentence, attainment: shortSentence, missed: missedSentence };
  const { baseline, start, due, asOf, expected } = cells;
  const onTheWay = [baseline, start, due, asOf].includes(undefined) ? '""' : paceSentence(cells);
  const otherwise =
    expected === undefined ? onTheWay : `IF(${measure}="flat",${flatSentence(cells)},${onTheWay})`;
  const decided = Object.entries(sentences).reduceRight(
    (other, [word, sentence]) => `IF(${measure}="${word}",${sentence(cells)},${other})`,
    otherwise,
  );
  const sentence = `IF(${measure}="",${required(cells, 'hindrance')},${decided}&${gapText(cells)}&${required(cells, 'unread')})`;
  return `IF(ISERROR(${measure}),${measure},${sentence})`;
}

/** `numberIn` of src/domain/unit.ts. */
export function textInUnit(cells: TwinCells, value: string): string {
  return withUnit(cells, numberText(inFigures(cells, value)));
}

/** The target in words: both bounds of a range. */
export function wantedText(cells: TwinCells): string {
  const direction = choice(cells, 'direction', 'higher');
  const least = direction.startsWith('"')
    ? `"${direction === '"lower"' ? 'at most' : 'at least'} "`
    : `IF(${direction}="lower","at most ","at least ")`;
  return byShape(
    cells,
    (target) => `${least}&${textInUnit(cells, target)}`,
    ({ low, high }) => `${textInUnit(cells, low)}&" to "&${textInUnit(cells, high)}`,
  );
}

/** The figures of a reason, which are cells. */
const figure = (cells: TwinCells) => figureText(required(cells, 'figure'));
const otherFigure = (cells: TwinCells) => figureText(required(cells, 'otherFigure'));

function withUnit({ behind }: TwinCells, text: string): string {
  return behind === undefined ? text : `${text}&${behind}`;
}

/** A distance that is rounded already, in the KPI's unit. */
function amountText(cells: TwinCells, size: string): string {
  const text = figureText(size);
  const points = `IF(${size}=1," point"," points")`;
  const when = inPoints(cells);
  if (when === false) return withUnit(cells, text);
  return `${text}&${when === true ? points : `IF(${when},${points},${required(cells, 'behind')})`}`;
}

function gapText(cells: TwinCells): string {
  const amount = required(cells, 'amount');
  const text = amountText(cells, `ABS(${amount})`);
  return `IF(${amount}=0,"","; "&${text}&IF(${amount}>0," more"," less")&" reach On track")`;
}

function metSentence(cells: TwinCells): string {
  const actual = required(cells, 'actual');
  const met = byShape(
    cells,
    (target) => {
      const side = `IF(${actual}>${target}," above"," below")`;
      const reached = `"Target reached, "&${figure(cells)}&" %"&${side}&" it"`;
      const missing = `IF(${target}=0,"Target reached",IF(N(${required(cells, 'figure')})=0,"On target",${reached}))`;
      return `IF(${actual}=${target},"On target",${missing})`;
    },
    () => '"Within the target range"',
  );
  const { due, asOf } = cells;
  if (due === undefined || asOf === undefined) return met;
  const early = areDates([due, asOf], `${dayOf(cells, 'asOf')}<${dayOf(cells, 'due')}`);
  return `${met}&IF(${early},", before it is due on "&${dayText(dayOf(cells, 'due'))},"")`;
}

function shortSentence(cells: TwinCells): string {
  const short = byShape(
    cells,
    () => `${figure(cells)}&" %${bySide(cells, ' above', ' below')}&" target"`,
    ({ low }) => {
      const side = `IF(${required(cells, 'actual')}<${low}," below"," above")`;
      return `${amountText(cells, required(cells, 'figure'))}&${side}&" the range "&${required(cells, 'wanted')}`;
    },
  );
  const { due, asOf } = cells;
  if (due === undefined || asOf === undefined) return short;
  const past = areDates([due, asOf], `${dayOf(cells, 'asOf')}>${dayOf(cells, 'due')}`);
  return `${short}&IF(${past},", and the due date is past","")`;
}

function missedSentence(cells: TwinCells): string {
  return `${withUnit(cells, figure(cells))}&" is not on target: "&${required(cells, 'wanted')}`;
}

function flatSentence(cells: TwinCells): string {
  const side = bySide(cells, 'Above', 'Below');
  const missed = `"${side}&" the "&${withUnit(cells, figure(cells))}&" that the milestones expect"`;
  return `IF(${required(cells, 'score')}=1,"On plan: the milestones expect no progress yet",${missed})`;
}

function paceSentence(cells: TwinCells): string {
  const [actual, baseline] = [required(cells, 'actual'), required(cells, 'baseline')];
  const [ratio, score] = [required(cells, 'ratio'), required(cells, 'score')];
  const near = `IF(${ratio}>1,"Ahead of plan",IF(${ratio}=1,"On plan","Close to plan"))`;
  const plan = `IF(${score}=1,${near},"Behind plan")`;
  const growing = '" % of the yearly rate that is needed"';
  const covered = `" % of the way, "&${otherFigure(cells)}&" % expected by now"`;
  const compound = `${required(cells, 'measure')}="compound"`;
  const moving = `${plan}&": "&IF(${compound},"growing at ","")&${figure(cells)}&IF(${compound},${growing},${covered})`;
  const side = `IF(${actual}<${baseline}," below"," above")`;
  const away = `"Moving away from the target: "&${amountText(cells, required(cells, 'figure'))}&${side}&" the baseline "&${withUnit(cells, otherFigure(cells))}`;
  return `IF(${movesAway(cells)},${away},${moving})`;
}

/** Ends a text that has begun with what is said where lower is better, or else. */
function bySide(cells: TwinCells, lower: string, higher: string): string {
  const direction = choice(cells, 'direction', 'higher');
  if (direction.startsWith('"')) return `${direction === '"lower"' ? lower : higher}"`;
  return `"&IF(${direction}="lower","${lower}","${higher}")`;
}
