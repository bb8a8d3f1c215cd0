import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import { editTag } from '../../excel/change-tags';
import { readTaggedList } from '../../excel/read-tagged';
import { type ListInSight, useNavigation } from '../shell/screen';
import { ScreenFrame } from '../shell/screen-frame';
import { useSubmit } from '../shell/use-submit';
import { ListEditor, useListPreview } from '../tag-list/list-editor';
import { useOperations } from '../workbook/use-operations';
import { ReadingTag } from './reading-tag';

const TITLE = 'Edit the list’s tag';

const useStyles = makeStyles({ text: { margin: 0, color: tokens.colorNeutralForeground2 } });

/** Edits the tag of a list. @param row The name of the row where it was asked for. */
export function EditList({ tagId, row }: { readonly tagId: string; readonly row: string | null }) {
  const operations = useOperations();
  const { open } = useNavigation();
  const [list, setList] = useState<ListInSight | null>(null);
  const [gone, setGone] = useState(false);
  const read = useCallback(async (): Promise<void> => {
    const found = await operations.run(
      'reading the list',
      (context) => readTaggedList(context, tagId),
      () => void read(),
    );
    if (!found) return;
    setGone(found.value === null);
    setList(found.value);
  }, [operations, tagId]);
  useEffect(() => void read(), [read]);
  if (gone) {
    return (
      <ScreenFrame
        title={TITLE}
        foot={<Button onClick={() => open({ name: 'problems' })}>See the problems</Button>}
      >
        <p>The list’s cells are not there any more. The problems say what can be done.</p>
      </ScreenFrame>
    );
  }
  return list ? (
    <Edit tagId={tagId} row={row} list={list} onChange={setList} />
  ) : (
    <ReadingTag title={TITLE} />
  );
}

function Edit(props: {
  readonly tagId: string;
  readonly row: string | null;
  readonly list: ListInSight;
  readonly onChange: (list: ListInSight) => void;
}) {
  const styles = useStyles();
  const { tagId, row, list, onChange } = props;
  const { home } = useNavigation();
  const preview = useListPreview(list);
  const { submit, disabled } = useSubmit({
    doing: `editing the tag of the list on ${list.found.sheet}`,
    work: (context) => editTag(context, tagId, { type: 'list', found: list.found }),
  });
  return (
    <ScreenFrame
      title={TITLE}
      onSubmit={submit}
      foot={
        <>
          <Button type="submit" appearance="primary" disabledFocusable={disabled}>
            Save
          </Button>
          <Button onClick={home}>Cancel</Button>
        </>
      }
    >
      <p className={styles.text}>
        {row !== null && `“${row}” is a row of this list. `}Values are edited in the list’s cells;
        here is how its columns are read.
      </p>
      <ListEditor
        list={list}
        preview={preview}
        gives="gives"
        onChange={(found) => onChange({ ...list, found })}
      />
    </ScreenFrame>
  );
}
