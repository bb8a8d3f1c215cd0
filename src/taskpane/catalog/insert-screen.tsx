import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { CatalogEntry } from '../../domain/catalog/entry';
import {
  type FilledArguments,
  type FormulaKind,
  numberFormatOf,
  writeFormula,
} from '../../domain/catalog/write-formula';
import type { Place, Problem } from '../../domain/problem';
import { insertFormula } from '../../excel/insert-formula';
import type { TagChange } from '../../excel/tag-change';
import { ProblemList } from '../problems/problem-list';
import { ScreenFrame } from '../shell/screen-frame';
import { useOperations } from '../workbook/use-operations';
import { ArgumentField } from './argument-field';
import { FormulaPreview } from './formula-preview';
import { InsertTarget } from './insert-target';
import { refersToTarget } from './reference';
import { useFilling } from './use-filling';

/** A formula that was written, and how to take it back. */
export interface Inserted {
  readonly place: Place;
  readonly change: TagChange;
  readonly filled: FilledArguments;
}

/** Fills the arguments one after the other, then writes the formula. */
export function InsertScreen(props: {
  readonly entry: CatalogEntry;
  /** What was filled before, where the formula has been taken back. */
  readonly before: FilledArguments | null;
  readonly onBack: () => void;
  readonly onInserted: (inserted: Inserted) => void;
}) {
  const { entry, onBack, onInserted } = props;
  const operations = useOperations();
  const filling = useFilling(entry, props.before);
  const { target, filled, next } = filling;
  const [kind, setKind] = useState<FormulaKind>(entry.kpiFunction === null ? 'plain' : 'function');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const inputs = useRef(new Map<string, HTMLInputElement>());
  const circular = entry.arguments.find(({ name }) => refersToTarget(filled[name] ?? '', target));
  const occupied = problem?.code === 'cell-occupied' && problem.place?.address === target?.address;

  const insert = async (place: Place): Promise<void> => {
    setBusy(true);
    const { name } = entry;
    const formula = writeFormula(entry, kind, filled);
    const numberFormat = numberFormatOf(entry);
    const wanted = { name, place, formula, numberFormat, replace: occupied };
    const done = await operations.run(
      `inserting “${name}” in ${place.sheet}!${place.address}`,
      (context) => insertFormula(context, wanted),
      () => void insert(place),
    );
    setBusy(false);
    if (!done) return;
    const change = done.value;
    // Said here, beside the button that replaces after all.
    setProblem(change.problems[0] ?? null);
    if (change.written && (await operations.keep(change))) onInserted({ place, change, filled });
  };
  const submit = () => {
    if (next !== null) inputs.current.get(next)?.focus();
    else if (target && !circular && !busy) void insert(target);
  };
  return (
    <ScreenFrame
      title={`Insert ${entry.name}`}
      onBack={onBack}
      onSubmit={submit}
      foot={
        <>
          <Button
            type="submit"
            appearance="primary"
            disabledFocusable={busy || !target || (next === null && circular !== undefined)}
          >
            {next !== null
              ? 'Next argument'
              : `${occupied ? 'Replace' : 'Insert in'} ${target?.address ?? '…'}`}
          </Button>
          <Button onClick={onBack}>Cancel</Button>
        </>
      }
    >
      <InsertTarget target={target} onRetarget={filling.retarget} />
      {problem && <ProblemList problems={[problem]} />}
      {entry.arguments.map((argument) => (
        <ArgumentField
          key={argument.name}
          argument={argument}
          text={filled[argument.name] ?? ''}
          active={filling.active === argument.name}
          circular={circular === argument}
          onActive={() => filling.activate(argument.name)}
          onText={(text) => filling.fill(argument.name, text)}
          inputRef={(input) => {
            if (input) inputs.current.set(argument.name, input);
            else inputs.current.delete(argument.name);
          }}
        />
      ))}
      <FormulaPreview entry={entry} kind={kind} filled={filled} onKind={setKind} />
    </ScreenFrame>
  );
}
