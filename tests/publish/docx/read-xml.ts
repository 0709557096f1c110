// Reads the XML of a Word document for the tests, strictly: what is not well-formed throws.

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

const token = /<\?[^>]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gu;
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u;

export function readXml(xml: string): Element {
  if (forbidden.test(xml) || !xml.isWellFormed()) throw new Error('a character that XML forbids');
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  let end = 0;
  for (const match of xml.matchAll(token)) {
    if (match.index !== end) throw new Error(`not XML: ${xml.slice(end, end + 80)}`);
    end += match[0].length;
    const [, closes, name, attributes = '', isEmpty, text] = match;
    if (text !== undefined) {
      open.at(-1)?.children.push(plain(text));
    } else if (closes === '/') {
      if (open.pop()?.name !== name) throw new Error(`</${name ?? ''}> closes another element`);
    } else if (name !== undefined) {
      const element: Element = { name, attributes: readAttributes(attributes), children: [] };
      open.at(-1)?.children.push(element);
      if (isEmpty === '') open.push(element);
    }
  }
  const top = root.children.find((child) => typeof child !== 'string');
  if (end !== xml.length || open.length !== 1 || top === undefined)
    throw new Error('not XML: it ends too early');
  return top;
}

function readAttributes(written: string): Record<string, string> {
  const pairs = [...written.matchAll(/([\w:.-]+)="([^"]*)"/gu)];
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, plain(value)]));
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plain(text: string): string {
  return text.replace(/&(\w*);?/gu, (written, name: string) => {
    const character = entities[name];
    if (character === undefined) throw new Error(`not an entity: ${written}`);
    return character;
  });
}

/** All elements of a name below, in order; those inside of one found are left out. */
export function elementsOf(element: Element, name: string): Element[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : child.name === name ? [child] : elementsOf(child, name),
  );
}

/** The first element of a name below; throws where there is none. */
export function firstOf(element: Element, name: string): Element {
  const [first] = elementsOf(element, name);
  if (first === undefined) throw new Error(`there is no ${name}`);
  return first;
}

/** What stands between an element's tags, where nothing but text may stand. */
export function contentOf({ name, children }: Element): string {
  const texts = children.filter((child) => typeof child === 'string');
  if (texts.length !== children.length) throw new Error(`${name} holds more than text`);
  return texts.join('');
}

/** The attribute of the first element of a name below, such as `w:val` of `w:pStyle`. */
export function valueOf(element: Element, name: string, attribute = 'w:val'): string | undefined {
  return elementsOf(element, name)[0]?.attributes[attribute];
}
