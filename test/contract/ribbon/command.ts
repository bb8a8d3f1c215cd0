// The development build's ribbon command: runs the contract in whatever Excel it is started in. It is part
// of the pane's bundle there, as commands share the pane's page; the production bundle has none of it.
import { type CaseResult, formatReport, runContract } from '../report';
import { ReportView } from './report-view';

/** What Excel says of itself, for the head of the report. */
const hostOf = (): string => {
  const { diagnostics, requirements } = Office.context;
  let api = 1;
  while (requirements.isSetSupported('ExcelApi', `1.${api + 1}`)) api++;
  return `${diagnostics.host} ${diagnostics.version} on ${diagnostics.platform}, ExcelApi 1.${api}`;
};

const run = async (event: Office.AddinCommands.Event): Promise<void> => {
  const view = new ReportView(document);
  try {
    await Office.addin.showAsTaskpane();
    view.show();
    const results: CaseResult[] = [];
    const onTheWeb = Office.context.platform === Office.PlatformType.OfficeOnline;
    await runContract({ excel: Excel, onTheWeb }, (result) => {
      results.push(result);
      view.progress(results.length, result);
    });
    view.report(formatReport(hostOf(), results));
  } catch (error) {
    view.report(`The contract could not be run: ${String(error)}`);
  } finally {
    event.completed();
  }
};

void Office.onReady(() => Office.actions.associate('runContract', run));
