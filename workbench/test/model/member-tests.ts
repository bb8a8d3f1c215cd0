import type { Opened } from '../open';

/** Tests by the member that they are about: `Class.Member`, as on the wire. */
export type MemberTests = Readonly<Record<string, (opened: Opened) => Promise<void>>>;
