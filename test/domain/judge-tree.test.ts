import { judgeTree } from '../../src/domain/judge-tree';
import type { Measurement } from '../../src/domain/measurement';
import { buildTree } from '../../src/domain/tree';
import { measured } from './measured';

interface Sample {
  readonly id: string;
  readonly parentId: string | null;
  readonly kpi?: Measurement;
  readonly weight?: number;
  readonly critical?: boolean;
}

const at = (actual: number | string) => measured({ actual, target: 100 });

function judged(nodes: readonly Sample[]) {
  const judgements = judgeTree(buildTree(nodes), {
    measurementOf: ({ kpi }) => kpi ?? null,
    weightOf: ({ weight }) => weight ?? null,
    isCritical: ({ critical }) => critical ?? false,
    method: 'mean',
    thresholds: { onTrack: 0.9, atRisk: 0.5 },
    minimumCoverage: 0.5,
  });
  return (id: string) => {
    const judgement = judgements.get(id);
    if (!judgement) throw new Error(`${id} is not judged`);
    return judgement;
  };
}

describe('judging a tree', () => {
  it('rolls scores and coverage up through every level', () => {
    const of = judged([
      { id: 'goal', parentId: null },
      { id: 'objective 1', parentId: 'goal' },
      { id: 'objective 2', parentId: 'goal', weight: 3 },
      { id: 'a', parentId: 'objective 1', kpi: at(100) },
      { id: 'b', parentId: 'objective 1', kpi: at('') },
      { id: 'c', parentId: 'objective 2', kpi: at(95) },
    ]);
    expect(of('a')).toMatchObject({ status: 'On track', score: 1, coverage: 1, children: null });
    expect(of('b')).toMatchObject({ status: 'No data', score: null, coverage: 0 });
    expect(of('objective 1')).toMatchObject({
      status: 'On track',
      score: 1,
      coverage: 0.5,
      own: null,
    });
    expect(of('objective 2')).toMatchObject({ status: 'At risk', score: 0.75, coverage: 1 });
    expect(of('goal')).toMatchObject({ status: 'At risk', score: 0.8125, coverage: 0.875 });
  });

  it("judges a node by its own measure, shows its children's score beside, and counts it upwards by its own", () => {
    const of = judged([
      { id: 'goal', parentId: null },
      { id: 'objective', parentId: 'goal', kpi: at(100) },
      { id: 'a', parentId: 'objective', kpi: at(0) },
    ]);
    expect(of('objective')).toMatchObject({
      status: 'On track',
      score: 1,
      coverage: 1,
      reason: { code: 'met' },
      children: { score: 0, status: 'Off track' },
    });
    expect(of('goal')).toMatchObject({ status: 'On track', score: 1 });
  });

  it('does not hide an own measure without data behind good children', () => {
    const of = judged([
      { id: 'objective', parentId: null, kpi: at('') },
      { id: 'a', parentId: 'objective', kpi: at(100) },
    ]);
    expect(of('objective')).toMatchObject({
      status: 'No data',
      coverage: 0,
      reason: { code: 'no-actual' },
      children: { score: 1 },
    });
  });

  it('gives a leaf without a measure No data', () => {
    expect(judged([{ id: 'idea', parentId: null }])('idea')).toMatchObject({
      status: 'No data',
      reason: { code: 'no-actual' },
    });
  });

  it('holds a parent by its critical child', () => {
    const of = judged([
      { id: 'safety', parentId: null },
      { id: 'accidents', parentId: 'safety', kpi: at(10), critical: true, weight: 1 },
      { id: 'training', parentId: 'safety', kpi: at(100), weight: 99 },
    ]);
    expect(of('safety')).toMatchObject({ status: 'At risk', reason: { code: 'critical-child' } });
  });
});
