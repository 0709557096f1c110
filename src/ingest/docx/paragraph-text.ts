// The text of one paragraph of a Word file, with what hangs on it: notes, text boxes, pictures.
import { attributeOf, childOf, type XmlElement } from '../xml/parse-xml.ts';
import { contentOf, insideOf, type Changes } from './content.ts';
import type { Fields } from './fields.ts';
import { isOn, valueOf } from './styles.ts';

export interface ParagraphText {
  readonly text: string;
  /** Those with printed text. */
  readonly runs: readonly XmlElement[];
  readonly isInContents: boolean;
  readonly boxes: readonly XmlElement[];
  readonly pictures: number;
  readonly notes: readonly { readonly kind: 'footnote' | 'endnote'; readonly id: string }[];
}

/** What runs through the whole document. */
export interface Flow {
  readonly fields: Fields;
  readonly changes: Changes;
  /** Characters that the file hides. */
  hidden: string;
}

export function paragraphText(paragraph: XmlElement, flow: Flow): ParagraphText {
  const { fields, changes } = flow;
  const found = {
    text: '',
    runs: [] as XmlElement[],
    boxes: [] as XmlElement[],
    pictures: 0,
    notes: [] as { kind: 'footnote' | 'endnote'; id: string }[],
    isInContents: fields.isInContents,
  };
  const say = (text: string, run: XmlElement | undefined): void => {
    if (!fields.isPrinted) return;
    if (isOn(valueOf(childOf(run, 'w:rPr'), 'w:vanish'))) {
      flow.hidden += text;
      return;
    }
    found.text += text;
    if (fields.isInContents) found.isInContents = true;
    if (run !== undefined && text.trim() !== '' && found.runs.at(-1) !== run) found.runs.push(run);
  };
  const readRun = (run: XmlElement): void => {
    for (const piece of contentOf(run, changes)) {
      switch (piece.name) {
        case 'w:t':
        case 'm:t':
          say(textOf(piece), run);
          break;
        case 'w:fldChar':
          fields.mark(attributeOf(piece, 'fldCharType'));
          break;
        case 'w:instrText':
          fields.instruct(textOf(piece));
          break;
        case 'w:footnoteReference':
        case 'w:endnoteReference': {
          const kind = piece.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
          found.notes.push({ kind, id: attributeOf(piece, 'id') ?? '' });
          break;
        }
        case 'w:drawing':
        case 'w:pict':
        case 'w:object': {
          const boxes = [...insideOf(piece, textBox)];
          found.boxes.push(...boxes);
          if (boxes.length === 0 && [...insideOf(piece, picture)].length > 0) found.pictures += 1;
          break;
        }
        default:
          say(characterOf(piece), run);
      }
    }
  };
  for (const piece of contentOf(paragraph, changes)) {
    if (piece.name === 'w:r') readRun(piece);
    else if (piece.name === 'm:oMath' || piece.name === 'm:oMathPara') {
      for (const run of insideOf(piece, mathRun)) readRun(run);
    }
  }
  return found;
}

const textBox: ReadonlySet<string> = new Set(['w:txbxContent']);
const picture: ReadonlySet<string> = new Set(['a:blip', 'v:imagedata', 'c:chart']);
const mathRun: ReadonlySet<string> = new Set(['m:r']);

function textOf(element: XmlElement): string {
  return element.children.filter((child) => typeof child === 'string').join('');
}

function characterOf(piece: XmlElement): string {
  switch (piece.name) {
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br':
      return (attributeOf(piece, 'type') ?? 'textWrapping') === 'textWrapping' ? '\n' : '';
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:sym':
      return symbols.get(attributeOf(piece, 'char')?.toUpperCase() ?? '') ?? '\uFFFD';
    default:
      return '';
  }
}

/** Boxes to tick, by their place in the symbol fonts that forms use; other symbols have no meaning without their font. */
const symbols: ReadonlyMap<string, string> = new Map([
  ['F06F', '□'],
  ['F0A8', '□'],
  ['F0A3', '□'],
  ['F052', '☑'],
  ['F0FE', '☑'],
  ['F0FC', '√'],
  ['F050', '√'],
]);
