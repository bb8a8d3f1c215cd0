import { parseXml, type XmlElement } from '../../src/xlsx/xml-tree';
import type {
  AddInManifest,
  CustomFunctionsSource,
  Icons,
  RibbonAction,
  RibbonControl,
  RibbonGroup,
  RibbonTab,
} from './manifest';

type Resource = (resid: string | undefined) => string;

/**
 * Reads an add-in only manifest (XML) with one VersionOverrides, for a workbook.
 * https://learn.microsoft.com/office/dev/add-ins/develop/xml-manifest-overview
 * Throws where it names a resource that it does not define, as Excel refuses such a manifest.
 */
export const readManifest = (xml: string): AddInManifest => {
  const root = parseXml(xml, 'manifest.xml');
  const overrides = root.child('VersionOverrides');
  const host = overrides
    ?.at('Hosts')
    ?.all('Host')
    .find((one) =>
      one.attributes.some(({ name, value }) => name === 'type' && value === 'Workbook'),
    );
  const resource = resourcesOf(overrides?.child('Resources'));
  const runtime = host?.at('Runtimes', 'Runtime')?.attribute('resid');
  const points = (host?.children ?? []).flatMap((factor) => factor.all('ExtensionPoint'));
  const functions = points.find((point) => typeOf(point) === 'CustomFunctions');
  return {
    id: root.child('Id')?.text().trim() ?? '',
    displayName: defaultOf(root.child('DisplayName')),
    description: defaultOf(root.child('Description')),
    icon: defaultOf(root.child('IconUrl')),
    pane: defaultOf(root.at('DefaultSettings', 'SourceLocation')),
    runtime: runtime === undefined ? null : resource(runtime),
    functions: functions ? functionsOf(functions, resource) : null,
    tabs: points
      .filter((point) => typeOf(point) === 'PrimaryCommandSurface')
      .flatMap((point) => [...point.all('CustomTab'), ...point.all('OfficeTab')])
      .map((tab) => tabOf(tab, resource)),
  };
};

const typeOf = (element: XmlElement): string => element.prefixed('type') ?? '';

const defaultOf = (element: XmlElement | undefined): string =>
  element?.attribute('DefaultValue') ?? '';

const resourcesOf = (resources: XmlElement | undefined): Resource => {
  const values = new Map(
    (resources?.children ?? [])
      .flatMap((kind) => kind.children)
      .map((one) => [one.attribute('id') ?? '', defaultOf(one)]),
  );
  return (resid) => {
    const value = resid === undefined ? undefined : values.get(resid);
    if (value === undefined)
      throw new Error(`The manifest names the resource ${resid ?? ''}, but does not define it.`);
    return value;
  };
};

const residOf = (element: XmlElement | undefined, resource: Resource): string =>
  resource(element?.attribute('resid'));

const functionsOf = (point: XmlElement, resource: Resource): CustomFunctionsSource => ({
  namespace: point.child('Namespace') ? residOf(point.child('Namespace'), resource) : '',
  script: residOf(point.at('Script', 'SourceLocation'), resource),
  page: residOf(point.at('Page', 'SourceLocation'), resource),
  metadata: residOf(point.at('Metadata', 'SourceLocation'), resource),
});

const tabOf = (tab: XmlElement, resource: Resource): RibbonTab => ({
  id: tab.attribute('id') ?? '',
  label: tab.child('Label') ? residOf(tab.child('Label'), resource) : '',
  groups: tab.all('Group').map((group) => groupOf(group, resource)),
});

const groupOf = (group: XmlElement, resource: Resource): RibbonGroup => ({
  id: group.attribute('id') ?? '',
  label: residOf(group.child('Label'), resource),
  icons: iconsOf(group, resource),
  controls: group.all('Control').map((control) => controlOf(control, resource)),
});

const controlOf = (control: XmlElement, resource: Resource): RibbonControl => {
  const tip = control.child('Supertip');
  const action = control.child('Action');
  return {
    id: control.attribute('id') ?? '',
    label: residOf(control.child('Label'), resource),
    tip: {
      title: residOf(tip?.child('Title'), resource),
      description: residOf(tip?.child('Description'), resource),
    },
    icons: iconsOf(control, resource),
    action: action ? actionOf(action, resource) : null,
    items: (control.child('Items')?.all('Item') ?? []).map((item) => controlOf(item, resource)),
  };
};

const actionOf = (action: XmlElement, resource: Resource): RibbonAction => {
  const text = (name: string): string => action.child(name)?.text().trim() ?? '';
  if (typeOf(action) === 'ExecuteFunction')
    return { kind: 'executeFunction', name: text('FunctionName') };
  return {
    kind: 'showTaskpane',
    paneId: text('TaskpaneId'),
    page: residOf(action.child('SourceLocation'), resource),
  };
};

const iconsOf = (element: XmlElement, resource: Resource): Icons =>
  Object.fromEntries(
    (element.child('Icon')?.all('Image') ?? []).map((image) => [
      image.number('size') ?? 0,
      residOf(image, resource),
    ]),
  );
