import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { CatalogEntry } from '../../domain/catalog/entry';
import {
  type FilledArguments,
  type FormulaKind,
  openArguments,
  readableFormula,
  writeFormula,
} from '../../domain/catalog/write-formula';

const useStyles = makeStyles({
  formula: {
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    padding: '6px 8px',
  },
});

const HINTS: Readonly<Record<FormulaKind, string>> = {
  function: 'Says what is wrong with its arguments. Needs the add-in to calculate.',
  plain: 'Calculates in any Excel since 2010, without the add-in.',
};

/** The formula as it will stand in the cell, and the choice between function and plain formula. */
export function FormulaPreview(props: {
  readonly entry: CatalogEntry;
  readonly kind: FormulaKind;
  readonly filled: FilledArguments;
  readonly onKind: (kind: FormulaKind) => void;
}) {
  const styles = useStyles();
  const { entry, kind, filled, onKind } = props;
  const template = (kind === 'function' ? entry.kpiFunction : entry.formula) ?? '';
  return (
    <>
      {entry.kpiFunction !== null && (
        <Field label="Insert as" size="small" hint={HINTS[kind]}>
          <Select
            size="small"
            value={kind}
            onChange={(_event, { value }) => onKind(value as FormulaKind)}
          >
            <option value="function">{/^[\w.]+/.exec(entry.kpiFunction)?.[0]} function</option>
            <option value="plain">Plain formula</option>
          </Select>
        </Field>
      )}
      <p className={styles.formula} aria-label="Formula" role="group">
        {openArguments(entry, filled).length === 0
          ? writeFormula(entry, kind, filled)
          : readableFormula(template)}
      </p>
    </>
  );
}
