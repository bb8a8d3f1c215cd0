import { makeStyles } from '@fluentui/react-components';
import type { CatalogArgument, CatalogEntry, CatalogUnit } from '../../domain/catalog/entry';
import { isoDate } from '../../domain/dates';

const useStyles = makeStyles({
  lines: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** What each argument is in the example, and what comes out. */
export function Example({ entry }: { readonly entry: CatalogEntry }) {
  const styles = useStyles();
  const { result, unit } = entry;
  return (
    <ul className={styles.lines}>
      {entry.arguments.map((argument) => (
        <li key={argument.name}>
          {argument.name}: {shown(argument)}
        </li>
      ))}
      <li>Result: {figureIn(unit, result)}</li>
    </ul>
  );
}

function shown({ sample, isDate }: CatalogArgument): string {
  const values = typeof sample === 'object' ? sample : [sample];
  return values
    .map((one) => {
      if (typeof one === 'string') return one === '' ? '(blank)' : one;
      return isDate ? isoDate(one) : number(one);
    })
    .join(', ');
}

/** A KPI's value as a person reads it. */
export const figureIn = (unit: CatalogUnit, value: number): string =>
  unit === '%' ? percent(value) : number(value);

const number = (value: number): string =>
  value.toLocaleString(undefined, { maximumFractionDigits: 3 });
const percent = (value: number): string =>
  value.toLocaleString(undefined, { style: 'percent', maximumFractionDigits: 1 });
