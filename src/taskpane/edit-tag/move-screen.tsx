import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { CascadeNode } from '../../cascade/cascade';
import { moveNode } from '../../excel/move-node';
import { ParentPicker } from '../fields/parent-picker';
import { useNavigation } from '../shell/screen';
import { ScreenFrame } from '../shell/screen-frame';
import { useSubmit } from '../shell/use-submit';
import { useWorkbook, useWorkbookState } from '../workbook/open-workbook';

/** Gives a node another parent. */
export function MoveScreen({ nodeId }: { readonly nodeId: string }) {
  const { cascade } = useWorkbookState();
  const { home } = useNavigation();
  const node = cascade.nodes.find(({ id }) => id === nodeId);
  if (node) return <Move node={node} />;
  return (
    <ScreenFrame title="Move" foot={<Button onClick={home}>Back to the cascade</Button>}>
      <p>This node is not in the cascade any more.</p>
    </ScreenFrame>
  );
}

function Move({ node }: { readonly node: CascadeNode }) {
  const { live } = useWorkbook();
  const { home } = useNavigation();
  const [parentId, setParentId] = useState(node.parentId);
  const { submit, disabled } = useSubmit(
    parentId === node.parentId
      ? null
      : {
          doing: `moving “${node.name}”`,
          work: (context) => moveNode(context, node.id, parentId, live.state),
        },
  );
  return (
    <ScreenFrame
      title={`Move “${node.name}”`}
      onSubmit={submit}
      foot={
        <>
          <Button type="submit" appearance="primary" disabledFocusable={disabled}>
            Move
          </Button>
          <Button onClick={home}>Cancel</Button>
        </>
      }
    >
      <ParentPicker of={node.id} value={parentId} onChange={setParentId} />
    </ScreenFrame>
  );
}
