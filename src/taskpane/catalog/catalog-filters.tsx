import { Field, makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components';
import { CATALOG } from '../../domain/catalog/catalog';
import { categoriesOf } from '../../domain/catalog/search';
import { type Perspective, PERSPECTIVES } from '../../domain/node';
import { type CatalogQuery, PERSPECTIVE_WORDS } from './query';

const useStyles = makeStyles({
  search: { maxWidth: 'none', width: '100%' },
  filters: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  select: { minWidth: 0 },
});

/** A word, a perspective, a category. */
export function CatalogFilters(props: {
  readonly query: CatalogQuery;
  readonly onQuery: (query: CatalogQuery) => void;
}) {
  const styles = useStyles();
  const { query, onQuery } = props;
  return (
    <>
      <SearchBox
        size="small"
        className={styles.search}
        aria-label="Search the catalogue"
        placeholder="Name, abbreviation or word"
        value={query.words}
        onChange={(_event, { value }) => onQuery({ ...query, words: value })}
      />
      <div className={styles.filters}>
        <Field label="Perspective" size="small">
          <Select
            size="small"
            className={styles.select}
            value={query.perspective ?? ''}
            onChange={(_event, { value }) =>
              // A category may be none of another perspective's.
              onQuery({
                ...query,
                perspective: (value || null) as Perspective | null,
                category: null,
              })
            }
          >
            <option value="">All</option>
            {PERSPECTIVES.map((perspective) => (
              <option key={perspective} value={perspective}>
                {PERSPECTIVE_WORDS[perspective]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label="Category" size="small">
          <Select
            size="small"
            className={styles.select}
            value={query.category ?? ''}
            onChange={(_event, { value }) => onQuery({ ...query, category: value || null })}
          >
            <option value="">All</option>
            {categoriesOf(CATALOG, query.perspective).map((category) => (
              <option key={category} value={category}>
                {category}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </>
  );
}
