// 读取文件时所见问题的中文措辞；各句不带句末标点，由 render.ts 连成一行。
// (The Chinese wording of problems in documents that are read; see render.ts.)
import type { ProblemCode } from './problem-codes.ts';
import type { Wording } from './wording.ts';

export const zhCnDocumentWordings = {
  'document-type-unknown': {
    problem: '不认识这种文件',
    expected: '应为 PDF 等能够读取的文件',
    advice: '请另存为 PDF 或 DOCX 再试',
  },
  'document-encrypted': {
    problem: '文件加了打开密码',
    expected: '应为不用密码就能打开的文件',
    advice: '请用原来的软件打开，去掉密码后另存',
  },
  'document-cut-short': {
    problem: '文件不完整，后面一部分没有了',
    expected: '应为完整的文件；能读的部分已经读出',
    advice: '请重新下载或重新导出，再与原件核对页数',
  },
  'document-without-content': {
    problem: '文件里没有文字、表格，也没有图片',
    expected: '应为有内容的文件',
    advice: '请核对是否选错了文件',
  },
  'document-pages-too-many': {
    problem: '文件有 {pages} 页，太长',
    expected: '只读前 {limit} 页',
    advice: '请把文件分成几份',
  },
  'document-took-too-long': {
    problem: '读了 {seconds} 秒还没有读完，已经停止',
    expected: '一份文件应在 {seconds} 秒内读完',
    advice: '请从原来的软件重新导出，或把文件分成几份',
  },
  'document-took-too-much-memory': {
    problem: '读这份文件要占用的内存超过 {megabytes} MB，已经停止',
    expected: '应不超过 {megabytes} MB',
    advice: '请从原来的软件重新导出，或把文件分成几份',
  },
  'document-reading-failed': {
    problem: '文件没有读成[（{detail}）]',
    expected: '应为能够正常打开的文件',
    advice: '请从原来的软件重新导出；如果文件能正常打开，请把它报给我们',
  },
  'page-unreadable': {
    problem: '这一页没有读出来[（{detail}）]',
    expected: '应为能够正常显示的一页；其余各页已经读出',
    advice: '请从原来的软件重新导出',
  },
  'page-damaged': {
    problem: '这一页的内容有损坏，只读出了其中一部分',
    expected: '应为完整的页面',
    advice: '请重新下载或导出文件，并对照原件核对这一页',
  },
  'page-empty': {
    problem: '这一页什么内容也没有读到',
    expected: '如果不是空白页，应有文字或图片',
    advice: '请打开文件看这一页；不是空白的，请重新下载或导出',
  },
  'page-too-complex': {
    problem: '这一页的线条或文字太多，没有读出来',
    expected: '一页应不超过 {limit} 项；其余各页已经读出',
    advice: '请从原来的软件重新导出，不要把文字转成图形',
  },
  'pages-scanned': {
    problem: '这些页是扫描件或照片，没有文字可读：第 {pages} 页',
    expected: '应为由软件导出的电子文件',
    advice: '请索取电子文件；没有电子文件的，可加 --ocr 识别文字，再逐项复核',
  },
  'pages-recognised': {
    problem: '这些页的文字是从图像识别出来的：第 {pages} 页',
    expected: '其中每个数、每个字都可能认错，已逐一标为待复核',
    advice: '请对照原件逐项复核后再用',
  },
  'page-not-recognised': {
    problem: '这一页的文字没有识别出来',
    expected: '每页有时间和页数的限度；其余各页已经读出',
    advice: '请换一份更清楚的扫描件，或单独识别这一页',
  },
  'text-unreadable': {
    problem: '有 {characters} 个字看得见而读不出：字体里没有说明是什么字',
    expected: '每个字都应能复制出来',
    advice: '请对照原件补上，或换一种方式重新导出',
  },
  'text-hidden': {
    problem: '有 {characters} 个字写在文件里而看不见：{written}',
    expected: '读的只是看得见的内容，这些字没有算进去',
    advice: '请核对是否为误留的内容',
  },
  'text-cut-off': {
    problem: '有 {characters} 个字被边缘裁去一部分，读者看不全：{written}',
    expected: '文字应当完整显示',
    advice: '请调整行高或分页后重新导出',
  },
  'table-cells-irregular': {
    problem: '表格中有 {cells} 处线条不全，几个单元格连成了不规则的一块',
    expected: '单元格应为矩形；这几处已按行分开',
    advice: '请对照原件核对这张表',
  },
  'columns-without-rules': {
    problem: '这一页有排成几栏的内容而没有表格线，按文字读出',
    expected: '表格应有表格线',
    advice: '请对照原件核对这一页',
  },
  'package-not-attached': {
    problem: '文件没有附带账本 {attachment}',
    expected: '要核验的 PDF 应当附带账本：生成时用 --attach public 或 full',
    advice: '没有附带账本的文件无从核验；请向公开单位索取附带账本的文件',
  },
  'package-without-printing': {
    problem: '附带的账本里没有公开格式和收支分类科目',
    expected: '账本应当带有印制时所用的公开格式和收支分类科目',
    advice: '这可能是早期版本生成的文件，无从核验；请用账本重新生成',
  },
  'edition-newer': {
    problem: '账本是第 {written} 版的写法',
    expected: '本程序读得懂第 {edition} 版以前的写法，含第 {edition} 版',
    advice: '请用更新的明账打开',
  },
  'package-unusable': {
    problem: '附带的账本和公开格式「{written}」不能用来排版[（{detail}）]',
    expected: '应为完整的账本、公开格式和收支分类科目',
    advice: '请核对文件来源',
  },
  'font-folder-missing': {
    problem: '没有这个文件夹',
    expected: '所写的字体文件夹应当存在',
    advice: '请改正路径；不写这个选项，就用程序自带的字体',
  },
  'font-missing-glyph': {
    problem: '所用字体中没有这些字：「{written}」',
    expected: '字体应能显示文中的每一个字，已查找：{fonts}',
    advice: '请另行指定含有这些字的字体，或核对是否为误输入的字符',
  },
  'fonts-not-at-hand': {
    problem: '文件所用的字体，这里没有：{written}',
    expected: '应当用同样的字体排版才能比较位置；这里的字体是：{fonts}',
    advice: '请用 --fonts 写明这些字体所在的文件夹，再核验一次',
  },
  'document-is-old-word': {
    problem: '这是旧版 Word（.doc）或 WPS 文字（.wps）文件，本机没有能够转换它的 LibreOffice',
    expected: '应为 DOCX、PDF 等能够读取的文件',
    advice:
      '请用 Word 或 WPS 打开，另存为 DOCX 再试；或安装 LibreOffice，不在系统路径里的用 SOFFICE_PATH 写明',
  },
  'document-not-converted': {
    problem: '这是旧版 Word（.doc）或 WPS 文字（.wps）文件，LibreOffice 没能转换',
    expected: '应为能够正常打开的文件',
    advice: '请用 Word 或 WPS 打开，看内容是否完整、是否有密码，另存为 DOCX 再试',
  },
  'document-is-packed': {
    problem: '这是 RAR 或 7z 压缩包，本程序不能打开',
    expected: '应为 ZIP 压缩包，或其中的文件本身',
    advice: '请先解压，再读其中的文件',
  },
  'document-is-archive': {
    problem: '这是压缩包，其中有哪一份文件没有说明',
    expected: '此处应为一份文件',
    advice: '请先解压，再指定其中一份文件',
  },
  'document-is-link': {
    problem: '这是网址，本程序不从网上取文件',
    expected: '应为本机上的文件',
    advice: '请先下载，再指定下载的文件',
  },
  'ledger-not-built': {
    problem: '这是账本，有 {errors} 处错误，印不出文件',
    expected: '应为能够生成文件的账本',
    advice: '请先按 build 命令列出的逐处改正',
  },
  'document-is-picture': {
    problem: '这是图片，没有文字可读',
    expected: '应为由软件导出的电子文件',
    advice:
      '请索取电子文件；没有电子文件的，PNG、JPG 可加 --ocr 识别文字（其他图片请先另存为 PNG），再逐项复核',
  },
  'document-is-other-office': {
    problem: '这种办公文件（演示文稿、ODF、二进制工作簿等）本程序不能读',
    expected: '应为 DOCX、XLSX、PDF 等能够读取的文件',
    advice: '请用原来的软件打开，另存为 DOCX、XLSX 或 PDF 再试',
  },
  'changes-tracked': {
    problem: '文件里留有修订痕迹：插入 {insertions} 处，删除 {deletions} 处',
    expected: '公开的文件应没有修订痕迹；已按接受全部修订读出',
    advice: '请核对后接受或拒绝修订，再重新保存',
  },
  'sheet-hidden': {
    problem: '工作表是隐藏的，内容没有读：{written}',
    expected: '公开的内容应看得见',
    advice: '请取消隐藏，或删去这张工作表',
  },
  'rows-hidden': {
    problem: '有隐藏的行或列，内容照样读了：{rows}',
    expected: '公开的内容应看得见',
    advice: '请取消隐藏后核对，或删去这些行列',
  },
  'cells-inferred': {
    problem: '纯文字里没有单元格，表头有 {cells} 格跨几行几列是推断的',
    expected: '表格应带有表格线或单元格',
    advice: '请对照原件核对这张表，或改用 PDF、DOCX 文件',
  },
} as const satisfies Partial<Record<ProblemCode, Wording>>;
