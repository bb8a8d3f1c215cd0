import { buildCascade } from '../../src/cascade/build-cascade';
import { judgeCascade } from '../../src/cascade/judge-cascade';
import type { Cascade } from '../../src/cascade/cascade';
import type { NodeJudgement } from '../../src/domain/judge-tree';
import { listExample, SETTINGS } from '../cascade/examples';

/** Two goals; one objective with three KPIs, of which one has no data. */
export const COFFEE: Cascade = buildCascade({
  lists: [
    listExample(
      'L1',
      ['goal.name', 'objective.name', 'KPI.name'],
      [
        { kind: 'goal', key: 'g1', name: 'Grow' },
        { kind: 'objective', key: 'o1', name: 'Raise revenue', under: 'goal/g1' },
        {
          kind: 'KPI',
          key: 'k1',
          name: 'Café revenue',
          under: 'objective/o1',
          values: { actual: 100, target: 100, owner: 'Finance', perspective: 'financial' },
        },
        {
          kind: 'KPI',
          key: 'k2',
          name: 'Guests (new)',
          under: 'objective/o1',
          values: { actual: 50, target: 100, owner: 'Marketing', level: 'team' },
        },
        {
          kind: 'KPI',
          key: 'k3',
          name: 'Average order',
          under: 'objective/o1',
          values: { target: 10, owner: 'Finance' },
        },
        { kind: 'goal', key: 'g2', name: 'Be kind' },
      ],
    ),
  ],
  singles: [],
  settings: SETTINGS,
  problems: [],
});

export const COFFEE_JUDGED: ReadonlyMap<string, NodeJudgement> = judgeCascade(COFFEE);
