// The ribbon's buttons by the names that manifest.xml gives them.

/** Shows the pane, in which tagging and building are done. */
async function showPane(event: Office.AddinCommands.Event): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } finally {
    // Excel keeps the button busy until it hears this, whatever happened.
    event.completed();
  }
}

void Office.onReady(() => {
  Office.actions.associate('tagSelection', showPane);
  Office.actions.associate('buildCascade', showPane);
});
