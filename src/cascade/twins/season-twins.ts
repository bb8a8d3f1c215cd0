import { isLeftOut } from './twin-cells';

/** Days as cells: the formula of a season names them too often to read them each time. */
export interface SeasonDays {
  readonly start: string;
  readonly due: string;
  readonly asOf: string;
  /** How many months a period of the profile has. */
  readonly months: string;
}

/** Whether a profile is left out. */
export function isNoProfile(profile: string): string {
  return `IF(ROWS(${profile})*COLUMNS(${profile})=1,${isLeftOut(`INDEX(${profile},1,1)`)},FALSE)`;
}

/**
 * Refuses a profile with a cell that is no number from 0 up, one of zeros, and one beside which something
 * else is given (a condition); else what is answered.
 */
export function withProfile(profile: string, beside: string, answer: string): string {
  const numbers = `COUNT(${profile})=ROWS(${profile})*COLUMNS(${profile})`;
  const checked = `IF(MIN(${profile})<0,2,IF(SUM(${profile})=0,3,IF(${beside},2,1)))`;
  const problem = `IF(${isNoProfile(profile)},1,IF(${numbers},${checked},2))`;
  return `CHOOSE(${problem},${answer},#VALUE!,#DIV/0!)`;
}

/** How many periods a profile has. */
function periods(profile: string): string {
  return `IF(ROWS(${profile})=1,COLUMNS(${profile}),ROWS(${profile}))`;
}

/** The months from start to due for each period of a profile. */
export function monthsOfPeriod(profile: string, start: string, due: string): string {
  return `(12*(YEAR(${due})-YEAR(${start}))+MONTH(${due})-MONTH(${start}))/${periods(profile)}`;
}

/** `seasonalShare` of src/domain/season.ts, 0 to 1. */
export function seasonalShareTwin(
  profile: string,
  { start, due, asOf, months }: SeasonDays,
): string {
  // A profile in one row has its periods side by side, any other one below the other.
  const across = `(ROWS(${profile})=1)*(COLUMN(${profile})-MIN(COLUMN(${profile})))`;
  const place = `(ROW(${profile})-MIN(ROW(${profile}))+${across})`;
  // Each period brings of its value what has passed of it, at most all and at least nothing.
  const covered = (passed: string) => `SUMPRODUCT(${profile}*(1+${passed})/2)/SUM(${profile})`;
  const later = (count: string) => monthsLater(start, count);
  const from = later(`${months}*${place}`);
  const to = later(`${months}*(${place}+1)`);
  const byMonths = covered(`(ABS(${asOf}-${from})-ABS(${asOf}-${to}))/(${to}-${from})`);
  const gone = `((${asOf}-${start})/(${due}-${start})*${periods(profile)}-${place})`;
  const byDays = covered(`ABS(${gone})-ABS(${gone}-1)`);
  const whole = `AND(${months}>0,${months}=INT(${months}),${later(`${months}*${periods(profile)}`)}=${due})`;
  return `IF(${whole},${byMonths},${byDays})`;
}

/** `monthsLater` of src/domain/calendar.ts: a month's last day leads to a month's last day. */
function monthsLater(start: string, months: string): string {
  const day = `MAX(DAY(${start}),31*(DAY(${start}+1)=1))`;
  const date = `DATE(YEAR(${start}),MONTH(${start})+${months},${day})`;
  // Where the month is shorter, DATE goes on into the next.
  return `(${date}-DAY(${date})*(DAY(${date})<${day}))`;
}
