// The ribbon's buttons by the names that manifest.xml gives them.
import { type PaneCommand, sendPaneCommand } from '../excel/pane-commands';

/** Shows the pane and hands it the command: it asks what must be asked, and shows how far it is. */
const inPane =
  (command: PaneCommand) =>
  async (event: Office.AddinCommands.Event): Promise<void> => {
    try {
      await Office.addin.showAsTaskpane();
      sendPaneCommand(command);
    } catch {
      // Without its pane nothing can be asked or shown: that it did not come is all there is to see.
    } finally {
      // Excel keeps the button busy until it hears this, whatever happened.
      event.completed();
    }
  };

void Office.onReady(() => {
  Office.actions.associate('tagSelection', inPane('tag-selection'));
  Office.actions.associate('buildCascade', inPane('build-cascade'));
});
