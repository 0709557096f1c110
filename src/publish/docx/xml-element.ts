// Elements of the file written as they are, where a document has tens of thousands of them: making each by way of the objects
// of the program that makes Word files would take most of the time that the whole document takes.
import { FileChild } from 'docx';

/** A name, then attributes and children, as that program hands them to its writer of XML, which escapes them. */
export interface XmlElement {
  readonly [name: string]: readonly (XmlElement | string | { readonly _attr: Attributes })[];
}

type Attributes = Readonly<Record<string, string | number>>;

export function element(
  name: string,
  attributes: Attributes,
  ...children: readonly (XmlElement | string)[]
): XmlElement {
  return { [name]: Object.keys(attributes).length === 0 ? children : [{ _attr: attributes }, ...children] };
}

/** Stands between the paragraphs of a section. */
export class WrittenElement extends FileChild {
  readonly #element: XmlElement;

  constructor(name: string, ...children: readonly XmlElement[]) {
    super(name);
    this.#element = element(name, {}, ...children);
  }

  override prepForXml(): ReturnType<FileChild['prepForXml']> {
    return this.#element;
  }
}
