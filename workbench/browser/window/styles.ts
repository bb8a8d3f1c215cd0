import designStyles from '@univerjs/design/lib/index.css';
import docsStyles from '@univerjs/docs-ui/lib/index.css';
import sheetsStyles from '@univerjs/sheets-ui/lib/index.css';
import uiStyles from '@univerjs/ui/lib/index.css';
import windowStyles from './window.css';

/** Puts the style sheets into the page: the grid's own, then the window's, which may overrule them. */
export const installStyles = (): void => {
  for (const text of [designStyles, uiStyles, docsStyles, sheetsStyles, windowStyles]) {
    const style = document.createElement('style');
    style.textContent = text;
    document.head.append(style);
  }
};
