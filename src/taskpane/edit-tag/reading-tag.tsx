import { Spinner } from '@fluentui/react-components';
import { ScreenFrame } from '../shell/screen-frame';

/** While the tag's cells are read. */
export function ReadingTag({ title }: { readonly title: string }) {
  return (
    <ScreenFrame title={title}>
      <Spinner size="small" label="Reading the tag …" />
    </ScreenFrame>
  );
}
