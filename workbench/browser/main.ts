import { shownValue } from '../src/model/cell-values';
import { startWorkbench, type Workbench } from './start';

const element = <Type extends HTMLElement>(id: string): Type => document.getElementById(id) as Type;

/** The sheet in front as a bare table. */
const draw = ({ session }: Workbench): void => {
  element('name').textContent = session.fileName;
  const sheet = session.activeSheet;
  const box = sheet.usedBox() ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const table = element<HTMLTableElement>('cells');
  table.replaceChildren();
  for (let row = 0; row <= box.bottom; row++) {
    const line = table.insertRow();
    for (let column = 0; column <= box.right; column++)
      line.insertCell().textContent = String(shownValue(sheet.cell(row, column)?.value ?? null));
  }
};

const download = async ({ session }: Workbench): Promise<void> => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([(await session.save()) as Uint8Array<ArrayBuffer>]));
  link.download = session.fileName;
  link.click();
};

void startWorkbench(element('pane')).then((workbench) => {
  Object.assign(window, { workbench });
  const { session } = workbench;
  for (const name of ['opened', 'cells', 'sheets'] as const)
    session.on(name, () => draw(workbench));
  session.on('busy', (busy) => (element('state').textContent = busy ? 'Calculating' : 'Ready'));
  element('save').addEventListener('click', () => void download(workbench));
  element('open').addEventListener('change', (event) => {
    const file = (event.target as HTMLInputElement).files?.[0];
    void file?.arrayBuffer().then((bytes) => session.open(new Uint8Array(bytes), file.name));
  });
  draw(workbench);
  workbench.addIn.show();
});
