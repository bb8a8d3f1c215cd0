import { Combobox, Field, makeStyles, Option } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { CascadeNode } from '../../cascade/cascade';
import { KIND_WORDS } from '../../cascade/columns/kind';
import { useWorkbookState } from '../workbook/open-workbook';
import { matching, NO_FILTER } from '../tree/tree-filter';
import { possibleParents, sensibleParents } from './parents';

const useStyles = makeStyles({ box: { minWidth: 0, width: '100%' }, list: { maxHeight: '240px' } });

/** So many are offered; more are found by typing. */
const MOST = 60;
const NONE = ' none';

/** Chooses the node above. `of`: the node that moves; neither it nor what is below it can be its parent. */
export function ParentPicker(props: {
  readonly value: string | null;
  readonly onChange: (parentId: string | null) => void;
  readonly of?: string | undefined;
}) {
  const styles = useStyles();
  const { cascade, judged } = useWorkbookState();
  const { value, of } = props;
  const chosen = cascade.nodes.find(({ id }) => id === value);
  const nameOfChosen = chosen ? nameOf(chosen) : 'None: at the top';
  const [typed, setTyped] = useState<string | null>(null);
  const possible = useMemo(
    () => (of === undefined ? cascade.nodes : possibleParents(cascade.nodes, of)),
    [cascade.nodes, of],
  );
  const offered = useMemo(() => {
    const found = matching(possible, judged, { ...NO_FILTER, text: typed ?? '' });
    return sensibleParents(found ? possible.filter(({ id }) => found.has(id)) : possible).slice(
      0,
      MOST,
    );
  }, [possible, judged, typed]);
  return (
    <Field label="Feeds (parent)" size="small" hint="Type to search by name.">
      <Combobox
        size="small"
        freeform
        className={styles.box}
        listbox={{ className: styles.list }}
        value={typed ?? nameOfChosen}
        selectedOptions={[value ?? NONE]}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => setTyped(null)}
        onOptionSelect={(_event, { optionValue }) => {
          setTyped(null);
          if (optionValue !== undefined) props.onChange(optionValue === NONE ? null : optionValue);
        }}
      >
        <Option value={NONE} text="None: at the top">
          None: at the top
        </Option>
        {offered.map((node) => (
          <Option key={node.id} value={node.id} text={nameOf(node)}>
            {nameOf(node)}
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}

function nameOf(node: CascadeNode): string {
  return `${KIND_WORDS[node.kind]}: ${node.name}`;
}
