import { editTag } from '../../src/excel/change-tags';
import { Journal } from '../../src/excel/journal';
import { LiveWorkbook } from '../../src/excel/live-workbook';
import { readTags } from '../../src/excel/tag-store';
import { MessageStore } from '../../src/taskpane/messages/message-store';
import { Operations } from '../../src/taskpane/workbook/use-operations';
import { openSession, type PaneSession, valueOf } from '../excel/pane-session';

const NEW_YEAR_2026 = 46_023;

describe('what the pane does in the workbook', () => {
  let session: PaneSession;
  let live: LiveWorkbook;
  let operations: Operations;
  beforeEach(async () => {
    session = await openSession();
    await session.tag('I1');
    live = valueOf(await LiveWorkbook.open(NEW_YEAR_2026));
    operations = new Operations({ live, journal: new Journal() }, new MessageStore());
  });
  afterEach(async () => {
    await live.dispose();
    session.close();
  });

  const setOwner = (owner: string) =>
    operations.change('changing the tag', (context) =>
      editTag(context, 'S1', { type: 'single', fields: { owner: { literal: owner } } }),
    );
  const owner = () =>
    session.run(async (context) => {
      const [tag] = (await readTags(context)).part.tags;
      return tag?.type === 'single' ? tag.fields.owner : undefined;
    });

  it('takes back two steps where undo is asked for twice before the first is done', async () => {
    const before = await owner();
    await setOwner('Sales');
    await setOwner('Finance');
    expect(await Promise.all([operations.undo(), operations.undo()])).toEqual([true, true]);
    expect(await owner()).toEqual(before);
    expect(operations.messages.messages).toEqual([]);
    expect(await Promise.all([operations.redo(), operations.redo()])).toEqual([true, true]);
    expect(await owner()).toEqual({ literal: 'Finance' });
  });

  it('changes one after the other, in the order in which they were asked for', async () => {
    await Promise.all([setOwner('Sales'), setOwner('Finance'), setOwner('Operations')]);
    expect(await owner()).toEqual({ literal: 'Operations' });
    await operations.undo();
    expect(await owner()).toEqual({ literal: 'Finance' });
  });

  it('goes on after a change that failed', async () => {
    const failing = operations.change('failing', () => Promise.reject(new Error('no')));
    const next = setOwner('Sales');
    expect([await failing, await next]).toEqual([false, true]);
  });
});
