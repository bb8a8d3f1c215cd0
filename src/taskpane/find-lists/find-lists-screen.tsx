import { Button, Checkbox, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import type { CascadeNode } from '../../cascade/cascade';
import { findLists } from '../../cascade/find-lists';
import type { FoundList } from '../../cascade/found-list';
import { previewList } from '../../cascade/preview-list';
import type { Problem } from '../../domain/problem';
import { readBlocks } from '../../excel/read-blocks';
import { tagLists } from '../../excel/tag-lists';
import { ProblemList } from '../problems/problem-list';
import { type ListInSight, useNavigation } from '../shell/screen';
import { ScreenFrame } from '../shell/screen-frame';
import { useSubmit } from '../shell/use-submit';
import { countWords, placeWords } from '../tag-list/list-words';
import { useWorkbook } from '../workbook/open-workbook';
import { useOperations } from '../workbook/use-operations';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  detail: {
    margin: '0 0 4px 32px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  look: { marginLeft: '28px' },
});

interface Candidate {
  readonly list: ListInSight;
  readonly gives: string;
  readonly doubts: number;
  readonly chosen: boolean;
}

/** Lists all that looks like a KPI list, before anything is tagged. */
export function FindListsScreen() {
  const styles = useStyles();
  const operations = useOperations();
  const { live } = useWorkbook();
  const { home, open } = useNavigation();
  const [candidates, setCandidates] = useState<readonly Candidate[] | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);

  const find = useCallback(async (): Promise<void> => {
    const read = await operations.run(
      'looking for KPI lists',
      (context) => readBlocks(context, live.state.cascadeSheet),
      () => void find(),
    );
    if (!read) return;
    const { nodes, settings } = live.state.cascade;
    setProblems(read.value.problems);
    const lists = read.value.blocks
      .flatMap((block) => findLists(block).map((found) => ({ found, block })))
      .filter(({ found }) => !isTagged(found, nodes));
    setCandidates(lists.map((list) => candidate(list, settings.date1904)));
  }, [operations, live]);
  useEffect(() => void find(), [find]);

  const chosen = candidates?.filter((one) => one.chosen) ?? [];
  const lists = chosen.map(({ list }) => list.found);
  const { submit, disabled } = useSubmit(
    lists.length === 0
      ? null
      : {
          doing: `tagging ${lists.length === 1 ? 'a list' : `${lists.length} lists`}`,
          work: (context) => tagLists(context, lists),
        },
  );

  if (!candidates) {
    return (
      <ScreenFrame title="Find KPIs">
        <Spinner size="small" label="Reading all sheets …" />
      </ScreenFrame>
    );
  }
  const choose = (index: number, yes: boolean) =>
    setCandidates(candidates.map((one, at) => (at === index ? { ...one, chosen: yes } : one)));
  return (
    <ScreenFrame
      title="Find KPIs"
      onSubmit={submit}
      foot={
        candidates.length === 0 ? (
          <Button onClick={() => open({ name: 'tag-selection', kind: 'KPI' })}>
            Tag the selection
          </Button>
        ) : (
          <>
            <Button type="submit" appearance="primary" disabledFocusable={disabled}>
              Tag {chosen.length} {chosen.length === 1 ? 'list' : 'lists'}
            </Button>
            <Button onClick={home}>Cancel</Button>
          </>
        )
      }
    >
      {candidates.length === 0 ? (
        <p className={styles.text}>
          Nothing in the workbook looks like a KPI list that is not tagged yet. A list needs a
          header row with a column for the KPI and one for its actual or target. Single KPIs can be
          tagged one by one.
        </p>
      ) : (
        <p className={styles.text}>Found these lists. Nothing is written yet.</p>
      )}
      <ProblemList problems={problems} />
      <ul className={styles.list}>
        {candidates.map((one, index) => (
          <li key={index} className={styles.item}>
            <Checkbox
              checked={one.chosen}
              label={placeWords(one.list.found)}
              onChange={(_event, { checked }) => choose(index, checked === true)}
            />
            <p className={styles.detail}>
              {one.gives}
              {one.doubts > 0 &&
                ` · ${one.doubts.toLocaleString()} doubtful ${one.doubts === 1 ? 'row' : 'rows'}`}
            </p>
            <Button
              size="small"
              appearance="subtle"
              className={styles.look}
              aria-label={`Columns and rows of ${placeWords(one.list.found)}`}
              onClick={() => open({ name: 'tag-list', list: one.list })}
            >
              Columns and rows …
            </Button>
          </li>
        ))}
      </ul>
    </ScreenFrame>
  );
}

/** Whether a tag reads these rows already. */
function isTagged({ sheet, body }: FoundList, nodes: readonly CascadeNode[]): boolean {
  return nodes.some(({ source }) => {
    if (source.type !== 'list' || source.sheet !== sheet) return false;
    const row = source.firstRow + source.index;
    return row >= body.top && row <= body.bottom;
  });
}

function candidate(list: ListInSight, date1904: boolean | undefined): Candidate {
  const preview = previewList(list.found, list.block, date1904);
  const doubts = preview.rows.filter((row) => row.doubts.length > 0).length;
  return { list, gives: countWords(preview), doubts, chosen: true };
}
