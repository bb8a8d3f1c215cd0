import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { FoundList } from '../../cascade/found-list';
import { type ListPreview, previewList } from '../../cascade/preview-list';
import { ProblemList } from '../problems/problem-list';
import type { ListInSight } from '../shell/screen';
import { useWorkbookState } from '../workbook/open-workbook';
import { openPreviewWindow } from '../window/open-window';
import { useMessages } from '../messages/use-messages';
import { ColumnMapping } from './column-mapping';
import { countWords, placeWords } from './list-words';
import { RowPreview } from './row-preview';

const useStyles = makeStyles({
  lead: { margin: 0 },
  sections: {
    marginLeft: `-${tokens.spacingHorizontalM}`,
    marginRight: `-${tokens.spacingHorizontalM}`,
  },
  large: { marginBottom: tokens.spacingVerticalS },
});

export function useListPreview({ found, block }: ListInSight): ListPreview {
  const { date1904 } = useWorkbookState().cascade.settings;
  return useMemo(() => previewList(found, block, date1904), [found, block, date1904]);
}

/** A list before it is tagged, or as it is: what it gives, what is doubtful, its columns, its rows. */
export function ListEditor(props: {
  readonly list: ListInSight;
  readonly preview: ListPreview;
  readonly onChange: (found: FoundList) => void;
  /** "gives", or of one that is not tagged yet "will give". */
  readonly gives: string;
  readonly note?: string | undefined;
}) {
  const styles = useStyles();
  const messages = useMessages();
  const { list, preview, onChange } = props;
  const doubtful = preview.rows.filter(({ doubts }) => doubts.length > 0);
  const [open, setOpen] = useState<readonly string[]>(['doubts', 'columns']);
  const title = `${placeWords(list.found)}: ${countWords(preview)}`;
  return (
    <>
      <p className={styles.lead}>
        <strong>{placeWords(list.found)}</strong> {props.gives} {countWords(preview)}.
        {props.note !== undefined && ` ${props.note}`}
      </p>
      <ProblemList problems={preview.problems} />
      <Accordion
        multiple
        collapsible
        className={styles.sections}
        openItems={[...open]}
        onToggle={(_event, data) => setOpen(data.openItems as string[])}
      >
        {doubtful.length > 0 && (
          <AccordionItem value="doubts">
            <AccordionHeader as="h2" size="small">
              Doubtful rows ({doubtful.length.toLocaleString()})
            </AccordionHeader>
            <AccordionPanel>
              <RowPreview rows={doubtful} />
            </AccordionPanel>
          </AccordionItem>
        )}
        <AccordionItem value="columns">
          <AccordionHeader as="h2" size="small">
            Columns ({list.found.columns.length} used)
          </AccordionHeader>
          <AccordionPanel>
            <ColumnMapping list={list} onChange={onChange} />
          </AccordionPanel>
        </AccordionItem>
        <AccordionItem value="rows">
          <AccordionHeader as="h2" size="small">
            All rows ({preview.rows.length.toLocaleString()})
          </AccordionHeader>
          <AccordionPanel>
            <Button
              size="small"
              className={styles.large}
              onClick={() => void openPreviewWindow(title, preview, messages)}
            >
              Show in a large window
            </Button>
            <RowPreview rows={preview.rows} />
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </>
  );
}
