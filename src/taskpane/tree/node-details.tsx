import { Button, makeStyles, tokens } from '@fluentui/react-components';
import {
  ArrowMove20Regular,
  Delete20Regular,
  Edit20Regular,
  Open20Regular,
} from '@fluentui/react-icons';
import { KIND_WORDS } from '../../cascade/columns/kind';
import { notesBeside } from '../../cascade/reason-sentence';
import { coverageText, scoreText } from '../../cascade/score-text';
import type { CellValue, Field } from '../../domain/node';
import { why } from '../../domain/why';
import { StatusWord } from '../status/status-mark';
import { useWorkbookState } from '../workbook/open-workbook';
import { dateFieldText, figuresOf, valueText } from './figures';
import { rowReason } from './tree-row';
import type { TreeRow } from './tree-rows';
import type { NodeActions } from './use-node-actions';

const useStyles = makeStyles({
  details: {
    // In a low pane it gives way, and scrolls, rather than reach over the pane's edge.
    flexShrink: 1,
    minHeight: '88px',
    maxHeight: '42%',
    overflowY: 'auto',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  figures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(60px, 1fr))',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    margin: `${tokens.spacingVerticalS} 0`,
  },
  figure: { minWidth: 0 },
  // A date on one line: it is wider than a figure.
  date: { gridColumnEnd: 'span 2' },
  term: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
  button: { minWidth: 0, paddingLeft: '3px', paddingRight: '4px' },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    // All four beside each other in the narrowest pane.
    gap: '2px',
    marginLeft: '-4px',
  },
});

const SHOWN: readonly (readonly [Field, string])[] = [
  ['actual', 'Actual'],
  ['target', 'Target'],
  ['low', 'Low'],
  ['high', 'High'],
  ['baseline', 'Baseline'],
];

/** The active node in full, and what can be done with it. */
export function NodeDetails({
  row,
  actions,
}: {
  readonly row: TreeRow;
  readonly actions: NodeActions;
}) {
  const styles = useStyles();
  const { cascade, judged } = useWorkbookState();
  const { settings } = cascade;
  const { node, hasChildren } = row;
  const judgement = judged.get(node.id);
  if (!judgement) return null;
  const { own, children, coverage, score } = judgement;
  const figures: [string, string][] = SHOWN.filter(([field]) => has(node.values[field])).map(
    ([field, word]) => [word, valueText(node, node.values[field])],
  );
  figures.push(['Score', scoreText(score, settings)]);
  if (hasChildren) figures.push(['Coverage', coverageText(coverage, settings)]);
  if (own && children) figures.push(['Children’s score', scoreText(children.score, settings)]);
  const due = dateFieldText(node.values.due, settings.date1904);
  // Only the KPI's own: the workbook's stands above the tree.
  const asOf = dateFieldText(node.values.asOf, settings.date1904);
  const owner = node.values.owner;
  return (
    <section className={styles.details} aria-label={`Details of ${node.name}`}>
      <h2 className={styles.name}>{node.name}</h2>
      <p className={styles.small}>
        {KIND_WORDS[node.kind]} · <StatusWord status={judgement.status} />
        {has(owner) && ` · ${String(owner)}`}
        {asOf !== null && ` · as of ${asOf}`}
      </p>
      <p className={styles.small}>{rowReason(row, judgement, settings)}.</p>
      {own &&
        notesBeside(own).map((note) => (
          <p key={note.code} className={styles.small}>
            {why(note, figuresOf(node))}.
          </p>
        ))}
      {has(node.values.milestones) && (
        <p className={styles.small}>Milestones: {String(node.values.milestones)}</p>
      )}
      <dl className={styles.figures}>
        {figures.map(([word, text]) => (
          <div key={word} className={styles.figure}>
            <dt className={styles.term}>{word}</dt>
            <dd className={styles.value}>{text}</dd>
          </div>
        ))}
        {due !== null && (
          <div className={styles.date}>
            <dt className={styles.term}>Due</dt>
            <dd className={styles.value}>{due}</dd>
          </div>
        )}
      </dl>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="subtle"
          className={styles.button}
          icon={<Open20Regular />}
          onClick={() => actions.go(node)}
        >
          Go to cells
        </Button>
        <Button
          size="small"
          appearance="subtle"
          className={styles.button}
          icon={<Edit20Regular />}
          onClick={() => actions.edit(node)}
        >
          Edit
        </Button>
        <Button
          size="small"
          appearance="subtle"
          className={styles.button}
          icon={<ArrowMove20Regular />}
          onClick={() => actions.move(node)}
        >
          Move
        </Button>
        <Button
          size="small"
          appearance="subtle"
          className={styles.button}
          icon={<Delete20Regular />}
          onClick={() => actions.remove(node)}
        >
          Delete
        </Button>
      </div>
    </section>
  );
}

function has(value: CellValue | undefined): boolean {
  return value !== undefined && value !== null && String(value).trim() !== '';
}
