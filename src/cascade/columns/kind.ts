import type { Kind } from '../../domain/node';
import type { CascadeColumn } from '../plan-row';

/** The kinds as the sheet writes them; the counts and the row styles look for these words. */
export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  goal: 'Goal',
  objective: 'Objective',
  KPI: 'KPI',
  initiative: 'Initiative',
};

export const kind: CascadeColumn = {
  id: 'kind',
  header: 'Kind',
  points: 82,
  content: ({ node }) => KIND_WORDS[node.kind],
};
