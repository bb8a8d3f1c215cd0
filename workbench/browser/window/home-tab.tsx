import { Field, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { DocumentAdd24Regular, FolderOpen24Regular, Save24Regular } from '@fluentui/react-icons';
import { useRef } from 'react';
import type { ReactElement } from 'react';
import { LargeButton, RibbonSection } from './ribbon';
import type { ThemeChoice } from './theme';

/** What the workbench itself can be asked to do differently. */
export interface WorkbenchSettings {
  readonly theme: ThemeChoice;
  /** As Excel on Windows and Mac (`zero`) or on the web (`null`). */
  readonly blankCells: 'zero' | 'null';
  /** Version of the requirement set ExcelApi that the add-in is told of. */
  readonly excelApi: string;
}

interface Props {
  readonly settings: WorkbenchSettings;
  readonly onSettings: (settings: WorkbenchSettings) => void;
  readonly onNew: () => void;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
}

const VERSIONS = Array.from({ length: 20 }, (_, index) => `1.${index + 1}`).reverse();

/** Files, the theme, and in which respects the workbench behaves like which Excel. */
export const HomeTab = (props: Props): ReactElement => {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <RibbonSection label="File">
        <LargeButton
          label="New"
          tip={{ title: 'New', description: 'Open an empty workbook.' }}
          icon={<DocumentAdd24Regular />}
          onClick={props.onNew}
        />
        <LargeButton
          label="Open"
          tip={{
            title: 'Open (Ctrl+O)',
            description:
              'Open an .xlsx file of this computer. It can be dropped on the window too.',
          }}
          icon={<FolderOpen24Regular />}
          onClick={() => chooser.current?.click()}
        />
        <LargeButton
          label="Save"
          tip={{ title: 'Save (Ctrl+S)', description: 'Download the workbook as it is now.' }}
          icon={<Save24Regular />}
          onClick={props.onSave}
        />
        <input
          ref={chooser}
          id="open-file"
          type="file"
          accept=".xlsx,.xlsm"
          hidden
          aria-label="Workbook to open"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) props.onOpen(file);
            event.currentTarget.value = '';
          }}
        />
      </RibbonSection>
      <RibbonSection label="View">
        <ThemeChooser {...props} />
      </RibbonSection>
      <RibbonSection label="Workbench">
        <HostSettings {...props} />
      </RibbonSection>
    </>
  );
};

const ThemeChooser = ({ settings, onSettings }: Props): ReactElement => (
  <Field label="Theme" size="small" className="ribbon-field">
    <Select
      size="small"
      value={settings.theme}
      onChange={(_, { value }) => onSettings({ ...settings, theme: value as ThemeChoice })}
    >
      <option value="system">As the system</option>
      <option value="light">Light</option>
      <option value="dark">Dark</option>
    </Select>
  </Field>
);

const HostSettings = ({ settings, onSettings }: Props): ReactElement => (
  <>
    <Field label="Blank cells reach functions as" size="small" className="ribbon-field">
      <RadioGroup
        layout="horizontal"
        value={settings.blankCells}
        onChange={(_, { value }) =>
          onSettings({ ...settings, blankCells: value as 'zero' | 'null' })
        }
      >
        <Radio value="zero" label="0 (desktop)" />
        <Radio value="null" label="null (web)" />
      </RadioGroup>
    </Field>
    <Field label="ExcelApi" size="small" className="ribbon-field">
      <Select
        size="small"
        value={settings.excelApi}
        onChange={(_, { value }) => onSettings({ ...settings, excelApi: value })}
      >
        {VERSIONS.map((version) => (
          <option key={version}>{version}</option>
        ))}
      </Select>
    </Field>
  </>
);
