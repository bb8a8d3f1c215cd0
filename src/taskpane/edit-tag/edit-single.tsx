import { Button } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import type { CascadeNode } from '../../cascade/cascade';
import type { Place } from '../../domain/problem';
import type { SingleTag } from '../../domain/tag';
import { editTag } from '../../excel/change-tags';
import { readTagPlaces } from '../../excel/read-tagged';
import { KindField } from '../fields/kind-field';
import { ParentPicker } from '../fields/parent-picker';
import { pickCell } from '../fields/pick-cell';
import { isComplete } from '../fields/complaints';
import { SourceFields } from '../fields/source-fields';
import { useNavigation } from '../shell/screen';
import { ScreenFrame } from '../shell/screen-frame';
import { useSubmit } from '../shell/use-submit';
import { useOperations } from '../workbook/use-operations';
import { ReadingTag } from './reading-tag';
import { type Draft, draftOf, editOf, isChanged } from './single-draft';

/** Edits a single tag: kind, name, parent and fields, each with where it comes from. */
export function EditSingle({ node, tag }: { readonly node: CascadeNode; readonly tag: SingleTag }) {
  const operations = useOperations();
  const [places, setPlaces] = useState<ReadonlyMap<string, Place> | null>(null);
  const read = useCallback(async (): Promise<void> => {
    const found = await operations.run(
      'reading the tag',
      (context) => readTagPlaces(context, tag.id),
      () => void read(),
    );
    if (found) setPlaces(found.value);
  }, [operations, tag.id]);
  useEffect(() => void read(), [read]);
  const title = `Edit “${node.name}”`;
  return places ? (
    <Edit title={title} before={draftOf(node, tag, places)} tag={tag} nodeId={node.id} />
  ) : (
    <ReadingTag title={title} />
  );
}

function Edit(props: {
  readonly title: string;
  readonly before: Draft;
  readonly tag: SingleTag;
  readonly nodeId: string;
}) {
  const operations = useOperations();
  const { home } = useNavigation();
  const [before] = useState(props.before);
  const [draft, setDraft] = useState(before);
  const [valid, setValid] = useState(true);
  const usable = valid && isComplete(draft.fields) && isChanged(before, draft);
  const { submit, disabled } = useSubmit(
    usable
      ? {
          doing: `editing “${String(draft.name.value)}”`,
          work: (context) => editTag(context, props.tag.id, editOf(before, draft)),
        }
      : null,
  );
  return (
    <ScreenFrame
      title={props.title}
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
      <KindField value={draft.kind} onChange={(kind) => setDraft((now) => ({ ...now, kind }))} />
      <SourceFields
        name={draft.name}
        fields={draft.fields}
        onName={(name) => setDraft((now) => ({ ...now, name }))}
        onFields={(change) => setDraft((now) => ({ ...now, fields: change(now.fields) }))}
        onPick={(field, done) => void pickCell(operations, field, done)}
        onValid={setValid}
      />
      <ParentPicker
        of={props.nodeId}
        value={draft.parentId}
        onChange={(parentId) => setDraft((now) => ({ ...now, parentId }))}
      />
    </ScreenFrame>
  );
}
