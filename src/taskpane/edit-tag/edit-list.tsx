import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import type { CascadeNode } from '../../cascade/cascade';
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

/** Edits the tag of the list that a node is a row of. */
export function EditList({ node }: { readonly node: CascadeNode }) {
  const operations = useOperations();
  const { tagId } = node.source;
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
        foot={<Button onClick={() => void operations.repair()}>Repair tags</Button>}
      >
        <p>The list’s cells are not there any more. Repair the tags, or tag the list again.</p>
      </ScreenFrame>
    );
  }
  return list ? <Edit node={node} list={list} onChange={setList} /> : <ReadingTag title={TITLE} />;
}

function Edit(props: {
  readonly node: CascadeNode;
  readonly list: ListInSight;
  readonly onChange: (list: ListInSight) => void;
}) {
  const styles = useStyles();
  const { node, list, onChange } = props;
  const { home } = useNavigation();
  const preview = useListPreview(list);
  const { submit, disabled } = useSubmit({
    doing: `editing the tag of the list on ${list.found.sheet}`,
    work: (context) => editTag(context, node.source.tagId, { type: 'list', found: list.found }),
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
        “{node.name}” is a row of this list. Its values are edited in its cells; here is how the
        list’s columns are read.
      </p>
      <ListEditor
        list={list}
        preview={preview}
        onChange={(found) => onChange({ ...list, found })}
      />
    </ScreenFrame>
  );
}
