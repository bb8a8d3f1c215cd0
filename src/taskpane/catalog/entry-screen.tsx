import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { CatalogEntry } from '../../domain/catalog/entry';
import { useNavigation } from '../shell/screen';
import { useIsHeld } from '../workbook/open-workbook';
import { ScreenFrame } from '../shell/screen-frame';
import { EntryFacts } from './entry-facts';
import { type Inserted, InsertScreen } from './insert-screen';
import { InsertedScreen } from './inserted-screen';

/** One KPI of the catalogue: what it is; then its formula is filled and inserted; then it can be tagged. */
export function EntryScreen(props: { readonly entry: CatalogEntry; readonly onBack: () => void }) {
  const { entry, onBack } = props;
  const { home } = useNavigation();
  const [inserting, setInserting] = useState(false);
  const [inserted, setInserted] = useState<Inserted | null>(null);
  const isHeld = useIsHeld(inserted?.change ?? null);
  if (inserted && isHeld) {
    return <InsertedScreen entry={entry} inserted={inserted} onBack={onBack} />;
  }
  if (inserting) {
    return (
      <InsertScreen
        entry={entry}
        before={inserted?.filled ?? null}
        onBack={() => setInserting(false)}
        onInserted={setInserted}
      />
    );
  }
  return (
    <ScreenFrame
      title={entry.name}
      reading
      onBack={onBack}
      onSubmit={() => setInserting(true)}
      foot={
        <>
          <Button type="submit" appearance="primary">
            Insert …
          </Button>
          <Button onClick={home}>Close</Button>
        </>
      }
    >
      <EntryFacts entry={entry} />
    </ScreenFrame>
  );
}
