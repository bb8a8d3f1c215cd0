import { Button, makeStyles } from '@fluentui/react-components';
import type { CatalogEntry } from '../../domain/catalog/entry';
import { useNavigation } from '../shell/screen';
import { ScreenFrame } from '../shell/screen-frame';
import { useOperations } from '../workbook/use-operations';
import type { Inserted } from './insert-screen';
import { knownFields } from './known-fields';

const useStyles = makeStyles({ text: { margin: 0 } });

/** After a formula was inserted: it can be tagged as a KPI with what the catalogue knows of it. */
export function InsertedScreen(props: {
  readonly entry: CatalogEntry;
  readonly inserted: Inserted;
  readonly onBack: () => void;
}) {
  const styles = useStyles();
  const { entry, inserted, onBack } = props;
  const { place, change } = inserted;
  const { home, open } = useNavigation();
  const operations = useOperations();
  const tag = () =>
    open({ name: 'tag-selection', kind: 'KPI', known: knownFields(entry), joins: change });
  return (
    <ScreenFrame
      title={`${entry.name} inserted`}
      onBack={onBack}
      reading
      onSubmit={tag}
      foot={
        <>
          <Button type="submit" appearance="primary">
            Tag it as a KPI
          </Button>
          <Button onClick={() => void operations.undo()}>Undo</Button>
          <Button onClick={home}>Done</Button>
        </>
      }
    >
      <p className={styles.text} role="status">
        The formula stands in {place.sheet}!{place.address}, which is selected now. Tag the cell as
        a KPI to see its status in the cascade; its unit and direction are filled in from the
        catalogue.
      </p>
    </ScreenFrame>
  );
}
