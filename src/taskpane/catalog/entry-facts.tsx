import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CatalogEntry, UsualRange } from '../../domain/catalog/entry';
import { readableFormula } from '../../domain/catalog/write-formula';
import { Example, figureIn } from './example';
import { PERSPECTIVE_WORDS } from './query';

const useStyles = makeStyles({
  text: { margin: 0 },
  facts: {
    margin: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  term: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  fact: { margin: 0, overflowWrap: 'anywhere' },
  formula: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

const DIRECTION_WORDS = {
  higher: 'higher is better',
  lower: 'lower is better',
  range: 'neither the highest nor the lowest is best',
} as const;

/** What is known of a KPI. */
export function EntryFacts({ entry }: { readonly entry: CatalogEntry }) {
  const styles = useStyles();
  const facts: readonly (readonly [term: string, fact: ReactNode, isFormula?: boolean])[] = [
    ['Formula', readableFormula(entry.formula), true],
    ...(entry.kpiFunction === null
      ? []
      : [['Function', readableFormula(entry.kpiFunction), true] as const]),
    ['Example', <Example key="example" entry={entry} />],
    ['Commonest mistake', entry.pitfall],
    ['Others mean', entry.competing],
    ['Kind', kindOf(entry)],
    ...(entry.usualRange ? [['Usual range', rangeOf(entry, entry.usualRange)] as const] : []),
    ['Source', entry.source],
  ];
  return (
    <>
      <p className={styles.text}>{entry.definition}</p>
      <dl className={styles.facts}>
        {facts.map(([term, fact, isFormula]) => (
          <div key={term}>
            <dt className={styles.term}>{term}</dt>
            <dd className={isFormula ? `${styles.fact} ${styles.formula}` : styles.fact}>{fact}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function rangeOf({ unit }: CatalogEntry, { low, high, source }: UsualRange): string {
  return `${figureIn(unit, low)} to ${figureIn(unit, high)} (${source})`;
}

function kindOf({ perspective, unit, direction, frequency, timing }: CatalogEntry): string {
  const words = [PERSPECTIVE_WORDS[perspective], `in ${unit}`, DIRECTION_WORDS[direction]];
  return `${[...words, `usually ${frequency}`, timing].join(', ')}.`;
}
