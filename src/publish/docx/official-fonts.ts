// The fonts that official documents are set in, by what they are used for. Nothing is embedded: the file names them, offices
// have them, and where one is missing the font table says what comes nearest.

export type FontRole = 'title' | 'heading' | 'subheading' | 'body';

/** Numbers and Latin letters. */
const latin = 'Times New Roman';

const officialFonts: Readonly<Record<FontRole, { readonly name: string; readonly nearest: string }>> = {
  title: { name: '方正小标宋简体', nearest: '华文中宋' },
  heading: { name: '黑体', nearest: 'SimHei' },
  subheading: { name: '楷体_GB2312', nearest: '楷体' },
  body: { name: '仿宋_GB2312', nearest: '仿宋' },
};

export function fontsOf(role: FontRole): Readonly<Record<'ascii' | 'hAnsi' | 'eastAsia' | 'cs', string>> {
  return { ascii: latin, hAnsi: latin, eastAsia: officialFonts[role].name, cs: latin };
}

/** `word/fontTable.xml`; the character set 86 is simplified Chinese. */
export function fontTable(): string {
  const fonts = Object.values(officialFonts).map(
    ({ name, nearest }) =>
      `<w:font w:name="${name}"><w:altName w:val="${nearest}"/><w:charset w:val="86"/></w:font>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    `<w:font w:name="${latin}"><w:charset w:val="00"/></w:font>`,
    ...fonts,
    '</w:fonts>',
  ].join('');
}
