import { Button, Spinner } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import { proposeList } from '../../cascade/propose-list';
import type { Selection } from '../../cascade/selected-cells';
import { readSelection } from '../../excel/read-selection';
import { tagList } from '../../excel/tag-lists';
import { type ListInSight, useNavigation } from '../shell/screen';
import { ScreenFrame } from '../shell/screen-frame';
import { useSubmit } from '../shell/use-submit';
import { SelectionNote } from '../tag-selection/selection-note';
import { useOperations } from '../workbook/use-operations';
import { ListEditor, useListPreview } from './list-editor';

type Found =
  | { readonly list: ListInSight; readonly selection: Selection | null }
  | { readonly list: null; readonly selection: Selection };

/** Tags a list: the one given, or the one that holds the selected cell. */
export function TagListScreen({ list: given }: { readonly list: ListInSight | null }) {
  const operations = useOperations();
  const { open } = useNavigation();
  const [found, setFound] = useState<Found | null>(given && { list: given, selection: null });
  const read = useCallback(async (): Promise<void> => {
    const selected = await operations.run(
      'looking for the list around the selection',
      (context) => readSelection(context),
      () => void read(),
    );
    if (!selected) return;
    const { selection, block } = selected.value;
    const list = proposeList(selected.value);
    setFound(
      list && block ? { list: { found: list, block }, selection } : { list: null, selection },
    );
  }, [operations]);
  useEffect(() => {
    if (!given) void read();
  }, [given, read]);

  if (!found) {
    return (
      <ScreenFrame title="Tag a list">
        <Spinner size="small" label="Looking around the selection …" />
      </ScreenFrame>
    );
  }
  if (!found.list) {
    const { selection } = found;
    return (
      <ScreenFrame
        title="Tag a list"
        foot={
          <>
            <Button appearance="primary" onClick={() => void read()}>
              Look again
            </Button>
            <Button onClick={() => open({ name: 'find-lists' })}>Find KPIs in this workbook</Button>
          </>
        }
      >
        <p>
          No list was found around {selection.sheet}!{selection.address}. A list has a header row
          with a column for the KPI and one for its actual or target. Select a cell in it and look
          again.
        </p>
      </ScreenFrame>
    );
  }
  return (
    <Confirm
      list={found.list}
      selection={found.selection}
      onRead={() => void read()}
      onChange={(list) => setFound({ ...found, list })}
    />
  );
}

function Confirm(props: {
  readonly list: ListInSight;
  readonly selection: Selection | null;
  readonly onRead: () => void;
  readonly onChange: (list: ListInSight) => void;
}) {
  const { list, selection, onRead, onChange } = props;
  const { home } = useNavigation();
  const preview = useListPreview(list);
  const giving = preview.rows.filter(({ nodes }) => nodes.length > 0).length;
  const usable = giving > 0 && !preview.problems.some(({ severity }) => severity === 'error');
  const { submit, disabled } = useSubmit(
    usable
      ? {
          doing: `tagging the list on ${list.found.sheet}`,
          work: (context) => tagList(context, list.found),
        }
      : null,
  );
  return (
    <ScreenFrame
      title="Tag a list"
      onSubmit={submit}
      foot={
        <>
          <Button type="submit" appearance="primary" disabledFocusable={disabled}>
            Tag {giving.toLocaleString()} {giving === 1 ? 'row' : 'rows'}
          </Button>
          <Button onClick={home}>Cancel</Button>
        </>
      }
    >
      {selection && <SelectionNote read={selection} onRead={onRead} />}
      <ListEditor
        list={list}
        preview={preview}
        gives="will give"
        // Above it the note of the selection says so.
        note={selection ? undefined : 'Nothing is written yet.'}
        onChange={(found) => onChange({ ...list, found })}
      />
    </ScreenFrame>
  );
}
