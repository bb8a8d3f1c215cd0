import type { Kind } from '../domain/node';
import { STATUSES, type Status } from '../domain/status';
import type { Cascade } from './cascade';
import { judgeCascade } from './judge-cascade';
import { holds } from './plan-basis';

/** A cascade in numbers, for the command and the pane. */
export interface Summary {
  readonly goals: number;
  readonly objectives: number;
  readonly KPIs: number;
  readonly initiatives: number;
  /** Of the KPIs. */
  readonly byStatus: Readonly<Record<Status, number>>;
  /** KPIs without data by the code of their reason, the commonest first: `no-target`, `no-actual`… */
  readonly noDataByReason: Readonly<Record<string, number>>;
}

/** @param judged the cascade's judgements, where they are at hand. */
export function summarise(cascade: Cascade, judged = judgeCascade(cascade)): Summary {
  const count = (kind: Kind) => cascade.nodes.filter((node) => node.kind === kind).length;
  const kpis = cascade.nodes
    .filter(({ kind }) => kind === 'KPI')
    .flatMap(({ id }) => judged.get(id) ?? []);
  const having = (status: Status) => kpis.filter((kpi) => kpi.status === status);
  const byStatus = Object.fromEntries(
    STATUSES.map((status) => [status, having(status).length]),
  ) as Record<Status, number>;
  const reasons = new Map<string, number>();
  for (const { reason } of having('No data')) {
    reasons.set(reason.code, (reasons.get(reason.code) ?? 0) + 1);
  }
  const commonestFirst = [...reasons].sort(
    ([oneCode, one], [otherCode, other]) => other - one || (oneCode < otherCode ? -1 : 1),
  );
  return {
    goals: count('goal'),
    objectives: count('objective'),
    KPIs: kpis.length,
    initiatives: count('initiative'),
    byStatus,
    noDataByReason: Object.fromEntries(commonestFirst),
  };
}

/** How many KPIs are judged by a date of their own in the place of the workbook's as-of. */
export function withOwnAsOf({ nodes }: Cascade): number {
  return nodes.filter((node) => node.kind === 'KPI' && holds(node, 'asOf')).length;
}
