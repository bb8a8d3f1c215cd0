import { useEffect, useRef, useState } from 'react';
import type { TagChange } from '../../excel/tag-change';
import { type Operations, useOperations } from '../workbook/use-operations';
import { useNavigation } from './screen';

/** What a form writes when it is sent. */
export interface Submission {
  /** As it goes into a sentence: `tagging “Revenue”`. */
  readonly doing: string;
  readonly work: Parameters<Operations['change']>[1];
  /** A change that is one step with this one. */
  readonly joins?: TagChange | undefined;
}

/**
 * Sends a form: one writing at a time, then home; where it was refused or failed, the form stays as it is
 * and the message offers to try again, with what stands in the form by then.
 * @param submission Null while what stands in the form cannot be written.
 */
export function useSubmit(submission: Submission | null): {
  readonly submit: () => void;
  /** For the form's button. */
  readonly disabled: boolean;
} {
  const operations = useOperations();
  const { home } = useNavigation();
  const [busy, setBusy] = useState(false);
  const latest = useRef<() => void>(() => undefined);
  const submit = () => {
    if (!submission || busy) return;
    const { doing, work, joins } = submission;
    setBusy(true);
    void operations
      .change(doing, work, () => latest.current(), joins)
      .finally(() => setBusy(false))
      .then((written) => {
        if (written) home();
      });
  };
  useEffect(() => {
    latest.current = submit;
  });
  return { submit, disabled: submission === null || busy };
}
