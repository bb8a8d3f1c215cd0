import { Button } from '@fluentui/react-components';
import { useNavigation } from '../shell/screen';
import { ScreenFrame } from '../shell/screen-frame';
import { useWorkbookState } from '../workbook/open-workbook';
import { EditList } from './edit-list';
import { EditSingle } from './edit-single';

/** Edits a tag: of one node, or of a list. */
export function EditTagScreen(props: {
  readonly tagId: string;
  readonly nodeId?: string | undefined;
}) {
  const { cascade, tags } = useWorkbookState();
  const { home } = useNavigation();
  const tag = tags.find(({ id }) => id === props.tagId);
  const node = cascade.nodes.find(({ id }) => id === props.nodeId);
  if (tag?.type === 'list') return <EditList tagId={tag.id} row={node?.name ?? null} />;
  if (tag && node) return <EditSingle node={node} tag={tag} />;
  return (
    <ScreenFrame title="Edit tag" foot={<Button onClick={home}>Back to the cascade</Button>}>
      <p>This tag is not in the workbook any more.</p>
    </ScreenFrame>
  );
}
