import type { CascadeColumn } from '../plan-row';
import { attainment } from './attainment';
import { childrenScore } from './children-score';
import { coverage } from './coverage';
import { expected } from './expected';
import { critical } from './critical';
import { level, nodeId } from './identity';
import * as judgedBy from './judged-by';
import { kind } from './kind';
import { name } from './name';
import { note } from './note';
import { owner } from './owner';
import { pace } from './pace';
import { reason } from './reason';
import { score } from './score';
import * as shareSteps from './share-steps';
import { signal } from './signal';
import { sourceRow } from './source-row';
import { status } from './status';
import { actual, baseline, target } from './values';
import { weight } from './weight';

/**
 * The columns of the cascade sheet from left to right. A new column is a file in this folder and a line
 * here; place it before the note if readers should see it.
 */
export const CASCADE_COLUMNS: readonly CascadeColumn[] = [
  name,
  kind,
  owner,
  baseline,
  actual,
  target,
  attainment,
  pace,
  score,
  signal,
  status,
  weight,
  coverage,
  reason,
  note,
  nodeId,
  level,
  sourceRow,
  judgedBy.direction,
  judgedBy.low,
  judgedBy.high,
  judgedBy.start,
  judgedBy.due,
  judgedBy.asOf,
  judgedBy.method,
  judgedBy.onTrack,
  judgedBy.atRisk,
  critical,
  childrenScore,
  expected,
  shareSteps.startDay,
  shareSteps.dueDay,
  shareSteps.asOfDay,
  shareSteps.measure,
  shareSteps.ratio,
  shareSteps.gap,
  shareSteps.amount,
  shareSteps.figure,
  shareSteps.otherFigure,
  shareSteps.hindrance,
  shareSteps.wanted,
];
