import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { STATUSES, type Status } from '../../domain/status';
import { useWorkbookState } from '../workbook/open-workbook';
import {
  FILTER_FIELDS,
  filterChoices,
  filterCount,
  type FilterField,
  NO_FILTER,
} from './tree-filter';
import { type Sort, SORTS } from './tree-rows';
import type { TreeModel } from './use-tree';

const useStyles = makeStyles({
  more: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalS,
    alignItems: 'end',
  },
  select: { minWidth: 0 },
});

const FIELD_WORDS: Readonly<Record<FilterField, string>> = {
  owner: 'Owner',
  level: 'Level',
  perspective: 'Perspective',
};
const SORT_WORDS: Readonly<Record<Sort, string>> = {
  workbook: 'As in the workbook',
  worst: 'Lowest score first',
  name: 'By name',
};

/** The drop-downs of the filter, and the order. Loaded when they are first opened. */
export function Filters({ tree }: { readonly tree: TreeModel }) {
  const styles = useStyles();
  const { nodes } = useWorkbookState().cascade;
  const choices = useMemo(() => filterChoices(nodes), [nodes]);
  const { filter } = tree;
  return (
    <div className={styles.more}>
      <Choice
        label="Status"
        value={filter.status}
        choices={STATUSES}
        onChange={(status) => tree.setFilter({ ...filter, status: status as Status | '' })}
      />
      {FILTER_FIELDS.filter((field) => choices[field].length > 0).map((field) => (
        <Choice
          key={field}
          label={FIELD_WORDS[field]}
          value={filter.fields[field] ?? ''}
          choices={choices[field]}
          onChange={(value) =>
            tree.setFilter({ ...filter, fields: { ...filter.fields, [field]: value } })
          }
        />
      ))}
      <Field label="Order" size="small">
        <Select
          size="small"
          className={styles.select}
          value={tree.sort}
          onChange={(_event, { value }) => tree.setSort(value as Sort)}
        >
          {SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {SORT_WORDS[sort]}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        size="small"
        disabledFocusable={filterCount(filter) === 0 && filter.text === ''}
        onClick={() => tree.setFilter(NO_FILTER)}
      >
        Show all
      </Button>
    </div>
  );
}

function Choice(props: {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly string[];
  readonly onChange: (value: string) => void;
}) {
  const styles = useStyles();
  // A filter that was kept may name what is no longer there; it must stay visible to be taken off.
  const all =
    props.choices.includes(props.value) || props.value === ''
      ? props.choices
      : [props.value, ...props.choices];
  return (
    <Field label={props.label} size="small">
      <Select
        size="small"
        className={styles.select}
        value={props.value}
        onChange={(_event, { value }) => props.onChange(value)}
      >
        <option value="">All</option>
        {all.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </Select>
    </Field>
  );
}
