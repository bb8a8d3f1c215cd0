import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown12Regular, ChevronRight12Regular } from '@fluentui/react-icons';
import { memo } from 'react';
import type { CascadeSettings } from '../../cascade/cascade';
import { KIND_WORDS } from '../../cascade/columns/kind';
import { reasonSentence } from '../../cascade/reason-sentence';
import { coverageText, scoreText } from '../../cascade/score-text';
import type { NodeJudgement } from '../../domain/judge-tree';
import { UNSEEN } from '../shell/unseen';
import { StatusWord } from '../status/status-mark';
import { dateText } from './figures';
import type { TreeRow } from './tree-rows';

export const ROW_HEIGHT = 44;

/** The id in the page of the row at a place in the tree. */
export const rowId = (index: number): string => `tree-row-${index}`;

const useStyles = makeStyles({
  row: {
    position: 'absolute',
    top: 0,
    left: 0,
    right: 0,
    height: `${ROW_HEIGHT}px`,
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    paddingRight: tokens.spacingHorizontalM,
    borderLeft: '3px solid transparent',
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    borderLeftColor: tokens.colorBrandStroke1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Selected },
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  context: { opacity: 0.72 },
  cut: {
    fontStyle: 'italic',
    borderLeftStyle: 'dashed',
    borderLeftColor: tokens.colorBrandStroke1,
  },
  drop: { boxShadow: `inset 0 0 0 2px ${tokens.colorBrandStroke1}` },
  caret: {
    width: '20px',
    height: '20px',
    flexShrink: 0,
    alignSelf: 'flex-start',
    marginTop: '4px',
    display: 'grid',
    placeItems: 'center',
    color: tokens.colorNeutralForeground2,
  },
  text: { minWidth: 0, flexGrow: 1 },
  name: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  parent: { fontWeight: tokens.fontWeightSemibold },
  standing: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
    overflow: 'hidden',
  },
  score: { fontVariantNumeric: 'tabular-nums' },
  // For who hears the row: what stands apart needs a word between.
  unseen: { ...UNSEEN, left: 0 },
  reason: { overflow: 'hidden', textOverflow: 'ellipsis', color: tokens.colorNeutralForeground3 },
});

export interface RowLook {
  /** The row on which the keyboard stands. */
  readonly current: boolean;
  /** Chosen: its details are shown. */
  readonly active: boolean;
  readonly cut: boolean;
  readonly drop: boolean;
}

/** Why a row's node stands as it does; with its coverage where some of what is below has no data. */
export function rowReason(
  { node, hasChildren }: TreeRow,
  judgement: NodeJudgement,
  settings: CascadeSettings,
): string {
  const sentence = reasonSentence(node, judgement, hasChildren, dateText);
  const { coverage, own } = judgement;
  if (!hasChildren || own || coverage >= 1 || sentence.startsWith('Incomplete')) return sentence;
  return `${coverageText(coverage, settings)} covered · ${sentence}`;
}

/** One row: name above, status, score and reason below. The tree listens for all of them. */
export const TreeRowView = memo(function TreeRowView(
  props: {
    readonly row: TreeRow;
    readonly judgement: NodeJudgement;
    readonly settings: CascadeSettings;
    readonly id: string;
    readonly top: number;
  } & RowLook,
) {
  const styles = useStyles();
  const { row, judgement, settings, active, cut, drop } = props;
  const { node, level, hasChildren, openable, expanded } = row;
  const reason = rowReason(row, judgement, settings);
  const Caret = expanded ? ChevronDown12Regular : ChevronRight12Regular;
  return (
    <div
      id={props.id}
      role="treeitem"
      data-node={node.id}
      data-focus={props.current || undefined}
      aria-level={level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-selected={active}
      aria-expanded={openable ? expanded : undefined}
      draggable
      className={mergeClasses(
        styles.row,
        active && styles.active,
        !row.matches && styles.context,
        cut && styles.cut,
        drop && styles.drop,
      )}
      style={{ transform: `translateY(${props.top}px)`, paddingLeft: `${4 + (level - 1) * 14}px` }}
    >
      <span className={styles.caret} data-caret={openable || undefined} aria-hidden="true">
        {openable && <Caret />}
      </span>
      <div className={styles.text}>
        <div className={mergeClasses(styles.name, hasChildren && styles.parent)}>
          {node.name}
          <span className={styles.unseen}>, {KIND_WORDS[node.kind]}, </span>
        </div>
        <div className={styles.standing}>
          <StatusWord status={judgement.status} />
          {judgement.score !== null && (
            <span className={styles.score}>
              <span className={styles.unseen}>, score </span>
              {scoreText(judgement.score, settings)}
            </span>
          )}
          <span className={styles.reason}>{reason}</span>
        </div>
      </div>
    </div>
  );
});
