import { violationsOn } from '../accessibility';
import type { OpenOptions } from '../workbench';
import { type OpenedPane, paneInBrowser } from './open-pane';

const open = paneInBrowser();

interface Look {
  readonly name: string;
  readonly dark?: boolean;
  /** Pixels; 350 unless said. */
  readonly width?: number;
  /** The rules of axe that the look can break though the first one holds them; all unless said. */
  readonly rules?: readonly string[];
  readonly context?: OpenOptions['context'];
}

const LOOKS: readonly Look[] = [
  { name: 'light' },
  { name: 'dark', dark: true, rules: ['color-contrast'] },
  {
    name: '320 px in forced colours',
    width: 320,
    context: { forcedColors: 'active' },
    rules: ['color-contrast', 'scrollable-region-focusable'],
  },
];

/** Opens the pane in a look: Excel's theme, the pane's width, forced colours. */
const openIn = async ({ dark, width, context }: Look): Promise<OpenedPane> => {
  const pane = await open({ context: { colorScheme: null, ...context } });
  const { page } = pane.workbench;
  if (dark) {
    await page.evaluate(() => {
      window.workbench.addIn.theme = 'dark';
      window.workbench.addIn.load();
    });
    await pane.workbench.settled();
    await pane.button('Tag').waitFor();
  }
  if (width !== undefined) {
    const frame = await pane.frame.frameElement();
    await frame.evaluate((element, pixels) => {
      (element as HTMLElement).style.width = `${pixels}px`;
    }, width);
  }
  return pane;
};

/** Elements that reach over the pane's right edge, or into the corner that belongs to Excel. */
const misplaced = (pane: OpenedPane): Promise<readonly string[]> =>
  pane.frame.evaluate(() => {
    const CORNER = 40;
    const inSight = [...document.querySelectorAll('body *')].filter((element) =>
      element.checkVisibility({ visibilityProperty: true }),
    );
    return inSight.flatMap((element) => {
      const { left, right, top, width, height } = element.getBoundingClientRect();
      if (width < 2 || height < 2) return [];
      const called = `${element.tagName} ${element.textContent.slice(0, 40)}`;
      if (right > window.innerWidth + 0.5 || left < -0.5) return [`over the edge: ${called}`];
      const control = element.matches('button, a, input, select, [role=menuitem]');
      const inCorner = control && top < CORNER && right > window.innerWidth - CORNER;
      return inCorner ? [`in Excel's corner: ${called}`] : [];
    });
  });

/** Every screen, one after the other, each by what leads to it and what leads back. */
const SCREENS: readonly (readonly [string, (pane: OpenedPane) => Promise<void>])[] = [
  ['first run', async (pane) => pane.button('Find KPIs in this workbook').waitFor()],
  [
    'find lists',
    async (pane) => {
      await pane.button('Find KPIs in this workbook').click();
      await pane.button('Tag 1 list').waitFor();
    },
  ],
  [
    'tag a list',
    async (pane) => {
      await pane.button(/^Columns and rows of/).click();
      await pane.button('Tag 25 rows').waitFor();
    },
  ],
  [
    'rows of a list',
    async (pane) => {
      await pane.button(/^Columns \(/).click();
      await pane.button(/^All rows/).click();
    },
  ],
  [
    'tree',
    async (pane) => {
      await pane.button('Tag 25 rows').click();
      await pane.tree.waitFor();
    },
  ],
  ['details of a node', async (pane) => pane.row(/^Average order value/).click()],
  [
    'filters',
    async (pane) => {
      await pane.button('Filter and sort').click();
      await pane.frame.getByLabel('Owner').waitFor();
    },
  ],
  [
    'menu of a node',
    async (pane) => {
      await pane.button('Filter and sort').click();
      await pane.row(/^Average order value/).click({ button: 'right' });
      await pane.frame.getByRole('menu').waitFor();
    },
  ],
  [
    'tag the selection',
    async (pane) => {
      await pane.workbench.page.keyboard.press('Escape');
      await pane.choose('Tag', 'Selection as KPI');
      await pane.button('Tag KPI').waitFor();
    },
  ],
  [
    'edit a list',
    async (pane) => {
      await pane.button('Cancel').click();
      await pane.button('Edit').click();
      await pane.button('Save').waitFor();
    },
  ],
  [
    'move',
    async (pane) => {
      await pane.button('Cancel').click();
      await pane.button('Move').click();
      await pane.heading(/^Move/).waitFor();
    },
  ],
  [
    'settings',
    async (pane) => {
      await pane.button('Back').click();
      await pane.choose('More', 'Settings');
      await pane.frame.getByLabel('At risk from').first().fill('120 %');
      await pane.frame.getByText(/^At risk must be above 0/).waitFor();
    },
  ],
  [
    'problems',
    async (pane) => {
      await pane.button('Back').click();
      await pane.choose('More', /^Problems/);
      await pane.heading(/^Problems/).waitFor();
    },
  ],
  [
    'help',
    async (pane) => {
      await pane.button('Back').click();
      await pane.choose('More', 'Help and keys');
      await pane.heading('Help and keys').waitFor();
    },
  ],
  [
    'a refused move',
    async (pane) => {
      await pane.button('Back').click();
      await pane.row(/^Average order value/).click();
      await pane.workbench.page.keyboard.press('Alt+ArrowRight');
      await pane.messages.waitFor();
    },
  ],
  [
    'built',
    async (pane) => {
      await pane.button('Build').click();
      await pane.messages.getByText(/was built/).waitFor();
    },
  ],
];

/**
 * Fluent draws menus, and the tip of a row that the mouse rests on, beside the page's landmarks, and
 * keeps the focus in menus by hidden elements.
 */
const FLUENT_SURFACES = /^region: .*(fui-MenuItem|#tooltip)|^aria-hidden-focus: .*\(i:/;

describe.each(LOOKS)('the pane in $name', (look) => {
  it('shows every screen whole, leaves Excel its corner, and passes axe', async () => {
    const pane = await openIn(look);
    const frame = await pane.frame.frameElement();
    const wrong: string[] = [];
    for (const [index, [screen, lead]] of SCREENS.entries()) {
      await lead(pane);
      await pane.atRest();
      const number = String(index + 1).padStart(2, '0');
      await pane.workbench.screenshot(`pane ${look.name} ${number} ${screen}`, frame);
      const violations = await violationsOn(pane.frame, look);
      const found = [...(await misplaced(pane)), ...violations].filter(
        (one) => !FLUENT_SURFACES.test(one),
      );
      wrong.push(...found.map((one) => `${screen}: ${one}`));
    }
    expect(wrong).toEqual([]);
  });
});
