import { useState } from 'react';
import { CATALOG } from '../../domain/catalog/catalog';
import { useNavigation } from '../shell/screen';
import { ScreenFrame } from '../shell/screen-frame';
import { CatalogList } from './catalog-list';
import { EntryScreen } from './entry-screen';
import { NO_QUERY } from './query';

/** The KPIs that people know by name: a list to search, and one of them with all that is known of it. */
export function CatalogScreen() {
  const { home } = useNavigation();
  const [query, setQuery] = useState(NO_QUERY);
  const [openId, setOpenId] = useState<string | null>(null);
  const [lastId, setLastId] = useState<string | null>(null);
  const entry = CATALOG.find(({ id }) => id === openId);
  if (entry) {
    return (
      <EntryScreen
        key={entry.id}
        entry={entry}
        onBack={() => {
          setLastId(entry.id);
          setOpenId(null);
        }}
      />
    );
  }
  return (
    <ScreenFrame title="KPI catalogue" onBack={home}>
      <CatalogList query={query} onQuery={setQuery} focusId={lastId} onOpen={setOpenId} />
    </ScreenFrame>
  );
}
