import type { Problem } from '../../src/domain/problem';
import type { FailureKind } from '../../src/excel/run-excel';
import { failureMessage, problemMessage, type Remedies } from '../../src/taskpane/messages/message';
import { MessageStore } from '../../src/taskpane/messages/message-store';

const PROBLEM: Problem = {
  code: 'x',
  severity: 'error',
  place: null,
  message: 'It failed.',
  fix: 'Do this.',
};
const AT_C7 = { sheet: 'KPIs', address: 'C7' };
const remedies = (again?: () => void): Remedies => ({
  go: () => undefined,
  again,
  refresh: () => undefined,
});
const labels = (message: { readonly actions: readonly { readonly label: string }[] }) =>
  message.actions.map(({ label }) => label);

describe('the message of a failure', () => {
  it.each<[FailureKind, string[]]>([
    ['cell-editing', ['Try again']],
    ['protected', ['Try again']],
    ['no-answer', ['Try again']],
    ['other', ['Try again']],
    ['gone', ['Refresh']],
    ['too-large', []],
    ['cancelled', []],
  ])('%s offers %j', (kind, actions) => {
    expect(
      labels(
        failureMessage(
          kind,
          PROBLEM,
          remedies(() => undefined),
        ),
      ),
    ).toEqual(actions);
  });

  it('offers no second try where there is nothing to do again', () => {
    expect(labels(failureMessage('no-answer', PROBLEM, remedies()))).toEqual([]);
  });

  it('leads to the cell', () => {
    const message = failureMessage('protected', { ...PROBLEM, place: AT_C7 }, remedies());
    expect(labels(message)).toEqual(['Go to C7']);
    expect(message).toMatchObject({ intent: 'error', text: 'It failed.', fix: 'Do this.' });
  });
});

describe('the message of a problem', () => {
  it('leads to the cell', () => {
    const problem = { ...PROBLEM, place: AT_C7 };
    expect(labels(problemMessage(problem, remedies()))).toEqual(['Go to C7']);
  });

  it('shows a note as information', () => {
    expect(problemMessage({ ...PROBLEM, severity: 'note' }, remedies()).intent).toBe('info');
  });
});

describe('messages', () => {
  const message = (text: string) => ({ intent: 'error', text, fix: '', actions: [] }) as const;

  it('keep the newest three', () => {
    const store = new MessageStore();
    for (const text of ['one', 'two', 'three', 'four']) store.show(message(text));
    expect(store.messages.map(({ text }) => text)).toEqual(['four', 'three', 'two']);
  });

  it('say the same thing once', () => {
    const store = new MessageStore();
    store.show(message('one'));
    store.show(message('two'), message('one'));
    expect(store.messages.map(({ text }) => text)).toEqual(['two', 'one']);
  });

  it('are announced again though the words are the same', () => {
    const store = new MessageStore();
    store.announce('Tagged');
    const first = store.announcement;
    store.announce('Tagged');
    expect(store.announcement).not.toBe(first);
  });
});
