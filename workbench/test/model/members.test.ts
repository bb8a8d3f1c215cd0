import { inNewWorkbook } from '../open';
import { eventMembers } from './event-members';
import { formatMembers } from './format-members';
import { membersOfModel, type ModelMember } from './members-of-model';
import { rangeMembers } from './range-members';
import { ruleMembers } from './rule-members';
import { sheetMembers } from './sheet-members';
import { workbookMembers } from './workbook-members';

const TESTS = {
  ...sheetMembers,
  ...workbookMembers,
  ...rangeMembers,
  ...formatMembers,
  ...ruleMembers,
  ...eventMembers,
};

/** The container that answers to custom functions come to; test/host/custom-functions.test.ts is about it. */
const INTERNAL = 'CustomFunctions.';
/** The library's own word on the wire, where it differs from the documented one. */
const DOCUMENTED: Readonly<Record<string, string>> = { Gridlines: 'showGridlines' };

/** How the library registers an event's handlers: `_RegisterDataChangedEvent` is `onChanged`. */
const EVENT = /^_(?:Unr|R)egister(?:Event)?(.+?)(?:Event)?$/;

const members = membersOfModel().filter(({ name }) => !name.startsWith(INTERNAL));

/** The documentation page of a member. */
const page = ({ name, method }: ModelMember): string => {
  const [type = '', wire = ''] = name.toLowerCase().split('.');
  const word = wire === 'indexer' ? 'getitem' : (DOCUMENTED[name.split('.')[1] ?? ''] ?? wire);
  const event = EVENT.exec(name.split('.')[1] ?? '')?.[1]?.replace('DataChanged', 'Changed');
  if (event)
    return `https://learn.microsoft.com/javascript/api/excel/excel.${type}#excel-excel-${type}-on${event.toLowerCase()}-member`;
  const anchor = `excel-excel-${type}-${word.toLowerCase()}-member${method ? '(1)' : ''}`;
  return `https://learn.microsoft.com/javascript/api/excel/excel.${type}#${anchor}`;
};

describe('a member of the object model does what its page says', () => {
  it.each(Object.entries(TESTS).map(([name, test]) => [name, pageOf(name), test] as const))(
    '%s: %s',
    async (_name, _page, test) => inNewWorkbook(test)(),
  );

  it('for every member there is', () => {
    expect(members.map(({ name }) => name).filter((name) => !(name in TESTS))).toEqual([]);
  });

  it('and for none that there is not', () => {
    const names = members.map(({ name }) => name);
    expect(Object.keys(TESTS).filter((name) => !names.includes(name))).toEqual([]);
  });
});

function pageOf(name: string): string {
  const member = members.find((one) => one.name === name);
  return member ? page(member) : 'no such member';
}
