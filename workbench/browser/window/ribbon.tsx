import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tab,
  TabList,
  Tooltip,
} from '@fluentui/react-components';
import { ChevronDown12Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { AddInManifest, Icons, RibbonControl, RibbonGroup } from '../manifest/manifest';

interface Props {
  readonly manifest: AddInManifest;
  /** Turns an address of the manifest into one that this page can load. */
  readonly localAddress: (address: string) => string;
  readonly onAction: (control: RibbonControl) => void;
  /** The workbench's own first tab. */
  readonly home: { readonly label: string; readonly content: ReactNode };
}

const HOME = 'workbench-home';

/** Tabs, groups and buttons as the manifest has them, behind the workbench's own first tab. */
export const Ribbon = (props: Props): ReactElement => {
  const { manifest, home } = props;
  const tabs = manifest.tabs.map((tab) => ({ ...tab, label: tab.label || tab.id }));
  const [chosen, setChosen] = useState(tabs[0]?.id ?? HOME);
  const shown = tabs.find(({ id }) => id === chosen);
  return (
    <div className="ribbon">
      <TabList
        className="ribbon-tabs"
        size="small"
        selectedValue={chosen}
        onTabSelect={(_, { value }) => setChosen(String(value))}
      >
        <Tab value={HOME} id="ribbon-tab-home" aria-controls="ribbon-panel">
          {home.label}
        </Tab>
        {tabs.map(({ id, label }) => (
          <Tab key={id} value={id} id={`ribbon-tab-${id}`} aria-controls="ribbon-panel">
            {label}
          </Tab>
        ))}
      </TabList>
      <div
        className="ribbon-panel"
        id="ribbon-panel"
        role="tabpanel"
        aria-labelledby={shown ? `ribbon-tab-${shown.id}` : 'ribbon-tab-home'}
      >
        {shown
          ? shown.groups.map((group) => <Group key={group.id} group={group} {...props} />)
          : home.content}
      </div>
    </div>
  );
};

const Group = ({ group, ...props }: Props & { readonly group: RibbonGroup }): ReactElement => (
  <RibbonSection label={group.label}>
    {group.controls.map((control) =>
      control.items.length > 0 ? (
        <MenuButton key={control.id} control={control} {...props} />
      ) : (
        <LargeButton
          key={control.id}
          label={control.label}
          tip={control.tip}
          icon={<Icon icons={control.icons} {...props} />}
          onClick={() => props.onAction(control)}
        />
      ),
    )}
  </RibbonSection>
);

const MenuButton = ({
  control,
  ...props
}: Props & { readonly control: RibbonControl }): ReactElement => (
  <Menu>
    <MenuTrigger disableButtonEnhancement>
      <Button
        appearance="subtle"
        className="ribbon-button"
        icon={<Icon icons={control.icons} {...props} />}
      >
        <span className="ribbon-label">{control.label}</span>
        <ChevronDown12Regular />
      </Button>
    </MenuTrigger>
    <MenuPopover>
      <MenuList>
        {control.items.map((item) => (
          <MenuItem key={item.id} onClick={() => props.onAction(item)}>
            {item.label}
          </MenuItem>
        ))}
      </MenuList>
    </MenuPopover>
  </Menu>
);

const Icon = ({
  icons,
  localAddress,
}: {
  readonly icons: Icons;
  readonly localAddress: Props['localAddress'];
}): ReactElement => {
  const sizes = Object.keys(icons).map(Number);
  // Drawn at 32 pixels; a screen of more dots per pixel takes the larger one.
  const set = sizes.map((size) => `${localAddress(icons[size]!)} ${size / 32}x`).join(', ');
  return (
    <img
      src={localAddress(icons[32] ?? icons[sizes[0] ?? 0] ?? '')}
      srcSet={set}
      alt=""
      width={32}
      height={32}
    />
  );
};

/** A labelled group of buttons. */
export const RibbonSection = ({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}): ReactElement => (
  <div className="ribbon-group" role="group" aria-label={label}>
    <div className="ribbon-controls">{children}</div>
    <div className="ribbon-group-label" aria-hidden>
      {label}
    </div>
  </div>
);

/** A button with its icon above its label and a tip of two parts, as Office shows them. */
export const LargeButton = ({
  label,
  tip,
  icon,
  onClick,
}: {
  readonly label: string;
  readonly tip: { readonly title: string; readonly description: string };
  readonly icon: ReactElement;
  readonly onClick: () => void;
}): ReactElement => (
  <Tooltip
    relationship="description"
    positioning="below-start"
    withArrow={false}
    content={
      <span className="supertip">
        <b>{tip.title}</b>
        <span>{tip.description}</span>
      </span>
    }
  >
    <Button appearance="subtle" className="ribbon-button" icon={icon} onClick={onClick}>
      <span className="ribbon-label">{label}</span>
    </Button>
  </Tooltip>
);
