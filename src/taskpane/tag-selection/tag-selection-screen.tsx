import { Button, Spinner } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import { KIND_WORDS } from '../../cascade/columns/kind';
import { proposeSingle, type SingleProposal } from '../../cascade/propose-single';
import type { SelectedCells } from '../../cascade/selected-cells';
import type { Kind } from '../../domain/node';
import { readSelection } from '../../excel/read-selection';
import type { TagChange } from '../../excel/tag-change';
import { tagSingle } from '../../excel/tag-single';
import { KindField } from '../fields/kind-field';
import { ParentPicker } from '../fields/parent-picker';
import { pickCell } from '../fields/pick-cell';
import { isComplete } from '../fields/complaints';
import { SourceFields } from '../fields/source-fields';
import { ProblemList } from '../problems/problem-list';
import { useNavigation } from '../shell/screen';
import { ScreenFrame } from '../shell/screen-frame';
import { useSubmit } from '../shell/use-submit';
import { useOperations } from '../workbook/use-operations';
import { withChanges } from './changed-kind';
import { type KnownFields, withKnown } from './known-fields';
import { SelectionNote } from './selection-note';

interface Read {
  readonly selected: SelectedCells;
  /** Before anything of it was changed. */
  readonly proposed: SingleProposal;
  /** Which reading it is: another begins the form anew. */
  readonly number: number;
}

/** Tags the selected cells as one node: what was found around them is proposed, all of it can be changed. */
export function TagSelectionScreen(props: {
  readonly kind: Kind;
  readonly known?: KnownFields | undefined;
  /** What was written just before, to be one step with the tag. */
  readonly joins?: TagChange | undefined;
}) {
  const { kind: wanted, known, joins } = props;
  const operations = useOperations();
  const { home } = useNavigation();
  const [reading, setReading] = useState<Read | null>(null);
  const [proposal, setProposal] = useState<SingleProposal | null>(null);
  const [parentId, setParentId] = useState<string | null>(null);
  const [valid, setValid] = useState(true);

  const read = useCallback(
    async (kind: Kind): Promise<void> => {
      const again = () => void read(kind);
      const found = await operations.run(
        'reading the selection',
        (context) => readSelection(context),
        again,
      );
      if (!found) return;
      const proposed = withKnown(proposeSingle(found.value, kind), known);
      setReading((last) => ({
        selected: found.value,
        proposed,
        number: (last?.number ?? 0) + 1,
      }));
      setProposal(proposed);
    },
    [operations, known],
  );
  useEffect(() => void read(wanted), [read, wanted]);

  const named = String(proposal?.name.value ?? '').trim() !== '';
  const usable = proposal !== null && valid && named && isComplete(proposal.fields);
  const { submit, disabled } = useSubmit(
    usable
      ? {
          doing: `tagging “${String(proposal.name.value)}”`,
          work: (context) => tagSingle(context, proposal, parentId),
          joins,
        }
      : null,
  );

  if (!reading || !proposal) {
    return (
      <ScreenFrame title={`Tag as ${KIND_WORDS[wanted]}`}>
        <Spinner size="small" label="Reading the selection …" />
      </ScreenFrame>
    );
  }
  const { kind } = proposal;
  const { selected, proposed, number } = reading;
  const change = (edit: (now: SingleProposal) => SingleProposal) =>
    setProposal((now) => now && edit(now));
  const changeKind = (chosen: Kind) => {
    const fresh = withKnown(proposeSingle(selected, chosen), known);
    setReading({ ...reading, proposed: fresh });
    change((now) => withChanges(proposed, now, fresh));
  };
  return (
    <ScreenFrame
      title={`Tag as ${KIND_WORDS[kind]}`}
      onSubmit={submit}
      foot={
        <>
          <Button type="submit" appearance="primary" disabledFocusable={disabled}>
            Tag {KIND_WORDS[kind]}
          </Button>
          <Button onClick={home}>Cancel</Button>
        </>
      }
    >
      <SelectionNote read={selected.selection} onRead={() => void read(kind)} />
      <KindField value={kind} onChange={changeKind} />
      <ProblemList problems={proposal.problems} />
      <SourceFields
        key={number}
        name={proposal.name}
        fields={proposal.fields}
        onName={(name) => change((now) => ({ ...now, name }))}
        onFields={(edit) => change((now) => ({ ...now, fields: edit(now.fields) }))}
        onPick={(field, done) => void pickCell(operations, field, done)}
        onValid={setValid}
      />
      <ParentPicker value={parentId} onChange={setParentId} />
    </ScreenFrame>
  );
}
