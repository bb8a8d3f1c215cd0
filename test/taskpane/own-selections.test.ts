import { OwnSelections } from '../../src/taskpane/tree/own-selections';

/** `>` the pane begins to select, `<A1` it has selected A1, `A1` Excel tells that A1 is selected. */
const followed = (steps: string): string[] => {
  const own = new OwnSelections();
  const seen: string[] = [];
  for (const step of steps.split(' ')) {
    if (step === '>') own.started();
    else if (step.startsWith('<')) own.ended(step === '<' ? null : step.slice(1));
    else if (!own.isRunning && !own.isOwn(step)) seen.push(step);
  }
  return seen;
};

describe('a selection that Excel tells of', () => {
  it.each<[string, string, string[]]>([
    ['of a person is followed', 'A1 B2', ['A1', 'B2']],
    ['of the pane is not', '> <A1 A1', []],
    ['of the pane, told twice, is not', '> <A1 A1 A1', []],
    ['of a person right after the pane’s is followed', '> <A1 A1 B2', ['B2']],
    ['of a person comes even before the pane’s own is told', '> <A1 B2', ['B2']],
    ['of a person back in the cell of the pane’s is followed', '> <A1 A1 B2 A1', ['B2', 'A1']],
    ['of the pane, two in a row, is not', '> > <A1 <B2 A1 B2', []],
    ['of the pane’s first, after the second, is a person’s', '> > <A1 <B2 A1 B2 A1', ['A1']],
    ['after a selecting that failed is followed', '> < A1', ['A1']],
  ])('%s', (_what, steps, expected) => {
    expect(followed(steps)).toEqual(expected);
  });
});
