import { Button, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Filter20Filled, Filter20Regular, Search16Regular } from '@fluentui/react-icons';
import { usePreferences } from '../preferences/use-preferences';
import { onDemand } from '../shell/on-demand';
import { filterCount } from './tree-filter';
import type { TreeModel } from './use-tree';

const Filters = onDemand(async () => (await import('./filters')).Filters);

const useStyles = makeStyles({
  bar: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    flexShrink: 0,
  },
  line: { display: 'flex', gap: tokens.spacingHorizontalXS },
  search: { flexGrow: 1, minWidth: 0 },
  open: { backgroundColor: tokens.colorSubtleBackgroundSelected },
  toggle: { minWidth: '28px' },
});

/** Search, and behind a button the filters and the order. */
export function FilterBar({ tree }: { readonly tree: TreeModel }) {
  const styles = useStyles();
  const [{ filtersOpen }, change] = usePreferences();
  const { filter } = tree;
  const count = filterCount(filter);
  const name = count > 0 ? `${count} set: filter and sort` : 'Filter and sort';
  return (
    <search className={styles.bar}>
      <div className={styles.line}>
        <Input
          type="search"
          className={styles.search}
          size="small"
          contentBefore={<Search16Regular />}
          placeholder="Search name, key, owner"
          aria-label="Search the cascade"
          value={filter.text}
          onChange={(_event, { value }) => tree.setFilter({ ...filter, text: value })}
        />
        <Button
          size="small"
          appearance="subtle"
          className={mergeClasses(styles.toggle, filtersOpen && styles.open)}
          icon={count > 0 ? <Filter20Filled /> : <Filter20Regular />}
          aria-expanded={filtersOpen}
          aria-label={name}
          title={name}
          onClick={() => change({ filtersOpen: !filtersOpen })}
        >
          {count > 0 ? count : undefined}
        </Button>
      </div>
      {filtersOpen && <Filters tree={tree} />}
    </search>
  );
}
