// XML from outside to a tree, within limits. A document type is refused, and with it every entity, external or not.
import { SaxesParser } from 'saxes';
import { err, ok, type Result } from '../../core/lib/result.ts';

export interface XmlElement {
  /** With the usual prefix of its namespace, whatever the file calls it: `w:p`. */
  readonly name: string;
  /** By local name. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

export type XmlFault =
  { readonly kind: 'malformed'; readonly detail: string } | { readonly kind: 'too-deep' };

/** Of elements in each other; office files reach thirty. */
export const deepestXml = 400;

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** The root element. */
export function parseXml(bytes: Uint8Array): Result<XmlElement, XmlFault> {
  const parser = new SaxesParser({ xmlns: true });
  const path: OpenElement[] = [{ name: '', attributes: new Map(), children: [] }];
  const top = (): OpenElement['children'] => path.at(-1)?.children ?? [];
  parser.on('error', (error) => {
    throw new Refused({ kind: 'malformed', detail: error.message });
  });
  parser.on('doctype', () => {
    throw new Refused({ kind: 'malformed', detail: 'DOCTYPE' });
  });
  parser.on('opentag', ({ uri, prefix, local, attributes }) => {
    if (path.length > deepestXml) throw new Refused({ kind: 'too-deep' });
    const known = prefixes.find(([pattern]) => pattern.test(uri))?.[1] ?? prefix;
    const element: OpenElement = {
      name: known === '' ? local : `${known}:${local}`,
      attributes: new Map(Object.values(attributes).map((each) => [each.local, each.value])),
      children: [],
    };
    top().push(element);
    path.push(element);
  });
  parser.on('closetag', () => path.pop());
  parser.on('text', (text) => top().push(text));
  parser.on('cdata', (text) => top().push(text));
  try {
    parser.write(new TextDecoder().decode(bytes)).close();
  } catch (fault) {
    if (fault instanceof Refused) return err(fault.fault);
    throw fault;
  }
  const root = path[0]?.children.find((child) => typeof child !== 'string');
  return root === undefined ? err({ kind: 'malformed', detail: '' }) : ok(root);
}

/** Transitional and strict files name the same things by different addresses. */
const prefixes: readonly (readonly [RegExp, string])[] = [
  [/wordprocessingml\/(?:2006\/)?main$/u, 'w'],
  [/officeDocument\/(?:2006\/)?relationships$/u, 'r'],
  [/markup-compatibility\/2006$/u, 'mc'],
  [/^urn:schemas-microsoft-com:vml$/u, 'v'],
  [/^http:\/\/www\.ofdspec\.org\/2016$/u, 'ofd'],
];

class Refused extends Error {
  readonly fault: XmlFault;

  constructor(fault: XmlFault) {
    super(fault.kind);
    this.fault = fault;
  }
}

/** The first child of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element === undefined ? undefined : childrenOf(element, name)[0];
}

/** Without a name, all child elements. */
export function childrenOf(element: XmlElement, name?: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  return element?.attributes.get(name);
}

/** All text in an element, that of elements in it included; empty where there is none. */
export function textOf(element: XmlElement | undefined): string {
  return (element?.children ?? [])
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('');
}
