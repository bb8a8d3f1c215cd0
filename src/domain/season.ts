import { monthNumber, monthsLater } from './calendar';

/**
 * The share of a plan, 0…1, that a seasonal profile asks for by the as-of day: the time from start to due
 * falls into as many periods as the profile has values, each period brings its value's share of their
 * sum, evenly within itself. Where start and due are whole months apart and the periods come out even,
 * periods end with months (of a year's twelve, the sixth on 30 June); else they are of equal days.
 * @param profile What past periods brought: not negative, not all 0.
 */
export function seasonalShare(
  profile: readonly number[],
  start: number,
  due: number,
  asOf: number,
): number {
  if (asOf <= start) return 0;
  if (asOf >= due) return 1;
  const ends = periodEnds(profile.length, start, due);
  let total = 0;
  let covered = 0;
  profile.forEach((value, period) => {
    const from = period === 0 ? start : (ends[period - 1] ?? start);
    const to = ends[period] ?? due;
    total += value;
    covered += value * Math.min(1, Math.max(0, (asOf - from) / (to - from)));
  });
  return covered / total;
}

function periodEnds(periods: number, start: number, due: number): readonly number[] {
  const months = monthNumber(due) - monthNumber(start);
  const each = months / periods;
  const byMonths = Number.isInteger(each) && each > 0 && monthsLater(start, months) === due;
  return Array.from({ length: periods }, (_, period) =>
    byMonths
      ? monthsLater(start, each * (period + 1))
      : start + ((due - start) * (period + 1)) / periods,
  );
}
