import type { XmlElement } from './xml-tree';

export interface Relationship {
  readonly id: string;
  /** The type's URI as written. */
  readonly type: string;
  /** The last step of the URI (`worksheet`, `styles`): the same in transitional and strict files. */
  readonly kind: string;
  /** As written. */
  readonly target: string;
  /** The part that an internal target means, without a leading `/`; null for an external one. */
  readonly part: string | null;
}

/** `xl/worksheets/sheet1.xml` → `xl/worksheets/_rels/sheet1.xml.rels`; the package itself is ''. */
export const relationshipsPart = (part: string): string => {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
};

const unescaped = (target: string): string => {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
};

/** A target seen from its source part. `..` never leaves the package: above the root is the root (RFC 3986, 5.2.4). */
export const resolveTarget = (source: string, target: string): string => {
  const path = unescaped(target.split('#')[0] ?? '').replaceAll('\\', '/');
  const base = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') base.pop();
    else if (step !== '' && step !== '.') base.push(step);
  }
  return base.join('/');
};

export const readRelationships = (source: string, root: XmlElement): Relationship[] =>
  root.all('Relationship').map((element) => {
    const type = element.attribute('Type') ?? '';
    const target = element.attribute('Target') ?? '';
    const external = element.attribute('TargetMode')?.toLowerCase() === 'external';
    return {
      id: element.attribute('Id') ?? '',
      type,
      kind: type.slice(type.lastIndexOf('/') + 1),
      target,
      part: external ? null : resolveTarget(source, target),
    };
  });
