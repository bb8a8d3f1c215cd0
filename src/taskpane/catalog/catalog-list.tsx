import { makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { CATALOG } from '../../domain/catalog/catalog';
import type { CatalogEntry } from '../../domain/catalog/entry';
import { isAnotherMeasure, searchCatalog } from '../../domain/catalog/search';
import { CatalogFilters } from './catalog-filters';
import { type CatalogQuery, PERSPECTIVE_WORDS } from './query';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  button: {
    appearance: 'none',
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    cursor: 'pointer',
    padding: '6px 4px',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  small: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  count: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Search, filters and what they find. */
export function CatalogList(props: {
  readonly query: CatalogQuery;
  readonly onQuery: (query: CatalogQuery) => void;
  /** The entry that one comes back from: it has the focus. */
  readonly focusId: string | null;
  readonly onOpen: (id: string) => void;
}) {
  const styles = useStyles();
  const { query, onQuery, focusId, onOpen } = props;
  const asked = useDeferredValue(query);
  const found = useMemo(() => searchCatalog(CATALOG, asked.words, asked), [asked]);
  return (
    <>
      <CatalogFilters query={query} onQuery={onQuery} />
      <p role="status" className={styles.count}>
        {countWords(found.length)}
      </p>
      <ul className={styles.list} aria-label="KPIs">
        {found.map((entry) => (
          <li key={entry.id} className={styles.item}>
            <EntryButton
              entry={entry}
              isOther={isAnotherMeasure(entry, asked.words)}
              focus={entry.id === focusId}
              onOpen={onOpen}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function EntryButton(props: {
  readonly entry: CatalogEntry;
  /** Whether what was looked for is another measure than this one. */
  readonly isOther: boolean;
  readonly focus: boolean;
  readonly onOpen: (id: string) => void;
}) {
  const styles = useStyles();
  const { entry, isOther, focus, onOpen } = props;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!focus) return;
    // After the heading, which takes the focus of every other way here.
    const frame = requestAnimationFrame(() => button.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, [focus]);
  return (
    <button ref={button} type="button" className={styles.button} onClick={() => onOpen(entry.id)}>
      <span className={styles.name}>{entry.name}</span>
      <span className={styles.small}>{entry.definition}</span>
      {isOther && <span className={styles.small}>Others mean: {entry.competing}</span>}
      <span className={styles.small}>
        {PERSPECTIVE_WORDS[entry.perspective]} · {entry.category}
      </span>
    </button>
  );
}

function countWords(count: number): string {
  if (count === 0) return 'No KPI of the catalogue is called that. Try another word.';
  return count === 1 ? '1 KPI' : `${count} KPIs`;
}
