import type { ListPreview } from '../../cascade/preview-list';
import type { FoundList } from '../../cascade/found-list';
import { KINDS } from '../../domain/node';

const PLURALS = {
  goal: ['goal', 'goals'],
  objective: ['objective', 'objectives'],
  KPI: ['KPI', 'KPIs'],
  initiative: ['initiative', 'initiatives'],
} as const;

/** What a list will give: "2 goals, 8 objectives and 80 KPIs"; "nothing" when that is so. */
export function countWords({ counts }: ListPreview): string {
  const parts = KINDS.filter((kind) => counts[kind] > 0).map(
    (kind) => `${counts[kind].toLocaleString()} ${PLURALS[kind][counts[kind] === 1 ? 0 : 1]}`,
  );
  if (parts.length === 0) return 'nothing';
  const last = parts.pop()!;
  return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
}

/** Where a list stands: "Scorecard, rows 7 to 86". */
export function placeWords({ sheet, body }: FoundList): string {
  return `${sheet}, rows ${body.top + 1} to ${body.bottom + 1}`;
}
