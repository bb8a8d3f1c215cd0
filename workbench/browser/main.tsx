import { createRoot } from 'react-dom/client';
import { loadConditionDrawings } from './grid/condition-drawings';
import { installStandInFont } from './grid/stand-in-font';
import { startWorkbench, type Workbench } from './start';
import { App } from './window/app';
import { installStyles } from './window/styles';

/** The first sheet is drawn when its fonts and icons are there: a canvas does not draw itself again. */
const start = async (paneContainer: HTMLElement): Promise<Workbench> => {
  const [workbench] = await Promise.all([
    startWorkbench(paneContainer),
    loadConditionDrawings(),
    installStandInFont(),
  ]);
  Object.assign(window, { workbench });
  workbench.addIn.show();
  return workbench;
};

installStyles();
createRoot(document.getElementById('window')!).render(<App start={start} />);
