import { dateTwin, guardDates } from './date-twin';
import { expectedOnTheWay, withMilestones } from './milestone-twins';
import { isNoProfile, monthsOfPeriod, seasonalShareTwin, withProfile } from './season-twins';
import { filledTwin, required } from './twin-cells';
import type { TwinCells } from './twin-cells';

const DATES = ['start', 'due', 'asOf'] as const;

/** EXPECTED. With a profile it reads the days and the share of {@link seasonParts}. */
export function expectedTwin(cells: TwinCells): string {
  const { milestones, profile } = cells;
  const [target, baseline] = [required(cells, 'target'), required(cells, 'baseline')];
  const day = (name: (typeof DATES)[number]) =>
    profile === undefined ? dateTwin(required(cells, name)) : required(cells, `${name}Day`);
  const [start, due, asOf] = [day('start'), day('due'), day('asOf')];
  const plan = { target, baseline, start, due, asOf };
  const line = (share: string) => `${baseline}+(${target}-${baseline})*${share}`;
  const way =
    milestones === undefined
      ? line(`MAX(0,MIN(1,(${asOf}-${start})/(${due}-${start})))`)
      : expectedOnTheWay(plan, milestones);
  const guarded = (value: string) =>
    guardDates(
      `IF(${due}<=${start},#NUM!,ROUND(${value},12))`,
      [target, baseline],
      DATES.map((name) => required(cells, name)),
    );
  if (profile === undefined) return withMilestones(cells, guarded(way));
  const season = line(required(cells, 'share'));
  const both = milestones === undefined ? 'FALSE' : `SUMPRODUCT(${filledTwin(milestones)})>0`;
  const answer = guarded(`IF(${isNoProfile(profile)},${way},${season})`);
  return withMilestones(cells, withProfile(profile, both, answer));
}

/** What EXPECTED's twin with a profile reads from cells of their own: the days, and the share of the way. */
export const seasonParts: Readonly<Record<string, (cells: TwinCells) => string>> = {
  startDay: (cells) => dateTwin(required(cells, 'start')),
  dueDay: (cells) => dateTwin(required(cells, 'due')),
  asOfDay: (cells) => dateTwin(required(cells, 'asOf')),
  months: (cells) =>
    monthsOfPeriod(
      required(cells, 'profile'),
      required(cells, 'startDay'),
      required(cells, 'dueDay'),
    ),
  share: (cells) => {
    const [start, due] = [required(cells, 'startDay'), required(cells, 'dueDay')];
    const [asOf, months] = [required(cells, 'asOfDay'), required(cells, 'months')];
    return seasonalShareTwin(required(cells, 'profile'), { start, due, asOf, months });
  },
};
