import { readManifest } from '../../browser/manifest/read-manifest';

const manifest = (surface: string, resources = ''): string => `<?xml version="1.0"?>
<OfficeApp xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="b" xsi:type="TaskPaneApp">
  <Id>1-2-3</Id>
  <DisplayName DefaultValue="Stars &amp; Moons" />
  <Description DefaultValue="Counts stars." />
  <IconUrl DefaultValue="https://h/32.png" />
  <DefaultSettings><SourceLocation DefaultValue="https://h/pane.html" /></DefaultSettings>
  <VersionOverrides>
    <Hosts>
      <Host xsi:type="Document"><Runtimes><Runtime resid="None" /></Runtimes></Host>
      <Host xsi:type="Workbook">
        <Runtimes><Runtime resid="Page" lifetime="long" /></Runtimes>
        <AllFormFactors>
          <ExtensionPoint xsi:type="CustomFunctions">
            <Script><SourceLocation resid="Script" /></Script>
            <Page><SourceLocation resid="Page" /></Page>
            <Metadata><SourceLocation resid="Json" /></Metadata>
            <Namespace resid="Ns" />
          </ExtensionPoint>
        </AllFormFactors>
        <DesktopFormFactor>
          <ExtensionPoint xsi:type="PrimaryCommandSurface">${surface}</ExtensionPoint>
        </DesktopFormFactor>
      </Host>
    </Hosts>
    <Resources>
      <bt:Images><bt:Image id="I16" DefaultValue="https://h/16.png" /></bt:Images>
      <bt:Urls>
        <bt:Url id="Page" DefaultValue="https://h/pane.html" />
        <bt:Url id="Script" DefaultValue="https://h/f.js" />
        <bt:Url id="Json" DefaultValue="https://h/f.json" />
      </bt:Urls>
      <bt:ShortStrings>
        <bt:String id="Ns" DefaultValue="STAR" />
        <bt:String id="L" DefaultValue="Label" />${resources}
      </bt:ShortStrings>
      <bt:LongStrings><bt:String id="T" DefaultValue="A tip." /></bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>`;

const control = (action: string, inside = ''): string => `
  <Control xsi:type="Button" id="B"><Label resid="L" />
    <Supertip><Title resid="L" /><Description resid="T" /></Supertip>
    <Icon><bt:Image size="16" resid="I16" /></Icon>${action}${inside}
  </Control>`;

const tab = (content: string): string =>
  `<CustomTab id="T1"><Group id="G"><Label resid="L" />${content}</Group><Label resid="L" /></CustomTab>`;

describe('readManifest', () => {
  it('reads the names, the pane, the runtime and the functions of the workbook', () => {
    expect(readManifest(manifest(tab('')))).toMatchObject({
      id: '1-2-3',
      displayName: 'Stars & Moons',
      description: 'Counts stars.',
      icon: 'https://h/32.png',
      pane: 'https://h/pane.html',
      runtime: 'https://h/pane.html',
      functions: {
        namespace: 'STAR',
        script: 'https://h/f.js',
        page: 'https://h/pane.html',
        metadata: 'https://h/f.json',
      },
    });
  });

  it('reads a button that runs a function, with its tip and its icons', () => {
    const action = '<Action xsi:type="ExecuteFunction"><FunctionName>count</FunctionName></Action>';
    expect(readManifest(manifest(tab(control(action)))).tabs).toEqual([
      {
        id: 'T1',
        label: 'Label',
        groups: [
          {
            id: 'G',
            label: 'Label',
            icons: {},
            controls: [
              {
                id: 'B',
                label: 'Label',
                tip: { title: 'Label', description: 'A tip.' },
                icons: { 16: 'https://h/16.png' },
                action: { kind: 'executeFunction', name: 'count' },
                items: [],
              },
            ],
          },
        ],
      },
    ]);
  });

  it('reads a button that shows a pane', () => {
    const action =
      '<Action xsi:type="ShowTaskpane"><TaskpaneId>P</TaskpaneId><SourceLocation resid="Page" /></Action>';
    const [read] = readManifest(manifest(tab(control(action)))).tabs;
    expect(read?.groups[0]?.controls[0]?.action).toEqual({
      kind: 'showTaskpane',
      paneId: 'P',
      page: 'https://h/pane.html',
    });
  });

  it('reads the items of a menu', () => {
    const item = control('').replaceAll('Control', 'Item');
    const [read] = readManifest(manifest(tab(control('', `<Items>${item}</Items>`)))).tabs;
    const menu = read?.groups[0]?.controls[0];
    expect(menu?.action).toBeNull();
    expect(menu?.items.map(({ label }) => label)).toEqual(['Label']);
  });

  it("takes groups on one of Excel's own tabs", () => {
    const own = tab('')
      .replaceAll('CustomTab', 'OfficeTab')
      .replace('<Label resid="L" /></Off', '</Off');
    expect(readManifest(manifest(own)).tabs[0]).toMatchObject({ id: 'T1', label: '' });
  });

  it('refuses a resource that is named but not defined', () => {
    expect(() => readManifest(manifest(tab(control('').replace('"T"', '"Missing"'))))).toThrow(
      'names the resource Missing',
    );
  });
});
