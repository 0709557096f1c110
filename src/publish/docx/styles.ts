// The styles of the Word document, made of their looks. Whoever changes one in Word changes every place where it stands.
import type { IBaseParagraphStyleOptions, IParagraphStyleOptions, IStylesOptions } from 'docx';
import { ImportedXmlComponent } from 'docx';
import { fontsOf } from './official-fonts.ts';
import type { Look, NamedLook } from './text-looks.ts';
import { textLooks } from './text-looks.ts';
import { twips } from './twips.ts';

export const tableStyle = 'DisclosureTable';
export const strongStyle = 'TableStrong';

/** All of them; what stands here takes the place of the styles that the program would give every document. */
export function documentStyles(): IStylesOptions {
  return {
    importedStyles: [documentDefaults, ...ownStyles].map((xml) => ImportedXmlComponent.fromXmlString(xml)),
    paragraphStyles: [...textLooks.map(namedStyle), pictureStyle],
    characterStyles: [
      { id: strongStyle, name: '表格强调', basedOn: 'DefaultParagraphFont', run: { bold: true } },
    ],
  };
}

function namedStyle({ id, name, basedOn = 'Normal', next, ...look }: NamedLook): IParagraphStyleOptions {
  return {
    id,
    name,
    basedOn,
    ...(next === undefined ? {} : { next }),
    quickFormat: true,
    ...styleOf(look),
  };
}

function styleOf(look: Look): IBaseParagraphStyleOptions {
  const {
    font,
    size,
    line,
    before = 0,
    after = 0,
    align,
    firstLine,
    indent,
    keepNext,
    outline,
    rightTab,
  } = look;
  return {
    paragraph: {
      spacing: { before: twips(before), after: twips(after), line: twips(line), lineRule: 'exact' },
      ...(align === undefined ? {} : { alignment: align }),
      ...(firstLine === undefined
        ? {}
        : { indent: { firstLine: twips(firstLine * size), firstLineChars: firstLine * 100 } }),
      ...(indent === undefined ? {} : { indent: { left: twips(indent * size) } }),
      ...(keepNext === undefined ? {} : { keepNext }),
      ...(outline === undefined ? {} : { outlineLevel: outline - 1 }),
      ...(rightTab === undefined ? {} : { rightTabStop: twips(rightTab) }),
    },
    run: { font: fontsOf(font), size: size * 2 },
  };
}

/** The line of a picture is as high as the picture. */
const pictureStyle: IParagraphStyleOptions = {
  id: 'ChartPicture',
  name: '图',
  basedOn: 'Normal',
  quickFormat: true,
  paragraph: { alignment: 'center', spacing: { before: 120, after: 320, line: 240, lineRule: 'auto' } },
};

const { ascii, hAnsi, eastAsia, cs } = fontsOf('body');
/** The language of numbers and Latin letters is English, so that no line ends inside a number. */
const documentDefaults = [
  '<w:docDefaults><w:rPrDefault><w:rPr>',
  `<w:rFonts w:ascii="${ascii}" w:hAnsi="${hAnsi}" w:eastAsia="${eastAsia}" w:cs="${cs}"/>`,
  '<w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/>',
  '</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>',
].join('');

const rules = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(
  (place) => `<w:${place} w:val="single" w:sz="4" w:space="0" w:color="464646"/>`,
);
/**
 * Those that the program has no words for. What all others build on: Word puts no gaps around numbers and letters, which
 * stand as the disclosure has them. And tables: thin rules all around.
 */
const ownStyles = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr>' +
    '<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:spacing w:line="560" w:lineRule="exact"/></w:pPr></w:style>',
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>' +
    '<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>' +
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>',
  `<w:style w:type="table" w:customStyle="1" w:styleId="${tableStyle}"><w:name w:val="预算公开表格"/>` +
    `<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders>${rules.join('')}</w:tblBorders></w:tblPr></w:style>`,
];
