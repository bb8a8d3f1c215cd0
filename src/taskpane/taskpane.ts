// The pane itself is still to come; this page is the shared runtime, in which functions and commands run.
void Office.onReady(({ host }) => {
  const state = document.getElementById('state');
  if (!state) return;
  state.textContent =
    host === Office.HostType.Excel
      ? 'The KPI functions are ready.'
      : 'Open this page as an add-in in Excel; on its own it can do nothing.';
});
