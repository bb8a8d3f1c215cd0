import { Button } from '@fluentui/react-components';
import { useNavigation } from '../shell/screen';
import { ScreenFrame } from '../shell/screen-frame';
import { useWorkbookState } from '../workbook/open-workbook';
import { EditList } from './edit-list';
import { EditSingle } from './edit-single';

/** Edits the tag that a node comes from: its own, or that of its list. */
export function EditTagScreen({ nodeId }: { readonly nodeId: string }) {
  const { cascade, tags } = useWorkbookState();
  const { home } = useNavigation();
  const node = cascade.nodes.find(({ id }) => id === nodeId);
  const tag = node && tags.find(({ id }) => id === node.source.tagId);
  if (!node || !tag) {
    return (
      <ScreenFrame title="Edit tag" foot={<Button onClick={home}>Back to the cascade</Button>}>
        <p>This tag is not in the workbook any more.</p>
      </ScreenFrame>
    );
  }
  return tag.type === 'list' ? <EditList node={node} /> : <EditSingle node={node} tag={tag} />;
}
