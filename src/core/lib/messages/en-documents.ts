// The English wording of what is found wrong while a document is read; see render.ts for placeholders and optional parts.
import type { ProblemCode } from './problem-codes.ts';
import type { Wording } from './wording.ts';

export const enDocumentWordings = {
  'document-type-unknown': {
    problem: 'This type of file is not known',
    expected: 'It should be a PDF or another file that can be read',
    advice: 'Save it as PDF or DOCX and try again',
  },
  'document-encrypted': {
    problem: 'The file asks for a password',
    expected: 'It must open without one',
    advice: 'Open it in the program that wrote it and save it without a password',
  },
  'document-cut-short': {
    problem: 'The file is incomplete: its end is missing',
    expected: 'It must be whole; what is there has been read',
    advice: 'Download or export it again, and compare the pages with the original',
  },
  'document-without-content': {
    problem: 'The file has no text, no tables and no pictures',
    expected: 'It must hold something',
    advice: 'Check that this is the right file',
  },
  'document-pages-too-many': {
    problem: 'The file is too long: {pages} pages',
    expected: 'Only the first {limit} are read',
    advice: 'Split the file',
  },
  'document-took-too-long': {
    problem: 'Reading was stopped after {seconds} seconds',
    expected: 'A file must be read within {seconds} seconds',
    advice: 'Export it again from the program that wrote it, or split it',
  },
  'document-took-too-much-memory': {
    problem: 'Reading was stopped because it needs more than {megabytes} MB of memory',
    expected: 'At most {megabytes} MB are used for one file',
    advice: 'Export it again from the program that wrote it, or split it',
  },
  'document-reading-failed': {
    problem: 'The file could not be read[ ({detail})]',
    expected: 'It must be a file that opens normally',
    advice: 'Export it again from the program that wrote it; if it opens normally, please report it to us',
  },
  'page-unreadable': {
    problem: 'This page could not be read[ ({detail})]',
    expected: 'It must be a page that shows normally; the other pages have been read',
    advice: 'Export the file again from the program that wrote it',
  },
  'page-damaged': {
    problem: 'This page is damaged inside; only a part of it was read',
    expected: 'It should be a whole page',
    advice: 'Download or export the file again, and compare this page with the original',
  },
  'page-empty': {
    problem: 'Nothing at all was found on this page',
    expected: 'Unless it is blank, it should hold text or pictures',
    advice: 'Look at the page; if it is not blank, download or export the file again',
  },
  'page-too-complex': {
    problem: 'This page has too many lines or characters and was not read',
    expected: 'A page may have {limit} of them; the other pages have been read',
    advice: 'Export the file again, without turning text into shapes',
  },
  'pages-scanned': {
    problem: 'These pages are scans or photographs without text: {pages}',
    expected: 'The file must be exported by a program',
    advice: 'Ask for the electronic file; without it, recognise the text with --ocr and review every item',
  },
  'pages-recognised': {
    problem: 'The text of these pages was recognised from their pictures: {pages}',
    expected: 'Any figure or word there may be misread; each is marked as needing review',
    advice: 'Hold every item against the original before it is used',
  },
  'page-not-recognised': {
    problem: 'The text of this page was not recognised',
    expected: 'There are limits of time and pages; the other pages have been read',
    advice: 'Use a clearer scan, or have this page recognised by itself',
  },
  'text-unreadable': {
    problem: '{characters} characters can be seen but not read: the font does not say what they are',
    expected: 'Every character must be one that can be copied',
    advice: 'Add them from the original, or export the file in another way',
  },
  'text-hidden': {
    problem: '{characters} characters are in the file but cannot be seen: {written}',
    expected: 'Only what can be seen is read, so these do not count',
    advice: 'Check whether they were left there by mistake',
  },
  'text-cut-off': {
    problem: '{characters} characters are cut through at an edge and cannot be read whole: {written}',
    expected: 'Text should be shown whole',
    advice: 'Change the height of the row or the break of the page, and export the file again',
  },
  'table-cells-irregular': {
    problem:
      'The rules of the table are incomplete in {cells} places, where cells run together into odd shapes',
    expected: 'Cells must be rectangles; these have been parted row by row',
    advice: 'Compare this table with the original',
  },
  'columns-without-rules': {
    problem: 'This page has content in columns without rules, which was read as text',
    expected: 'A table must have rules',
    advice: 'Compare this page with the original',
  },
  'package-not-attached': {
    problem: 'The file carries no ledger {attachment}',
    expected: 'A PDF to be verified must carry its ledger: it is built with --attach public or full',
    advice:
      'Without its ledger a file cannot be verified; ask the body that published it for one that carries it',
  },
  'package-without-printing': {
    problem: 'The attached ledger carries no disclosure format and no code lists',
    expected: 'It must carry those that the document was printed with',
    advice: 'An early version may have made the file; it cannot be verified. Build it again from the ledger',
  },
  'edition-newer': {
    problem: 'The ledger is written in edition {written}',
    expected: 'This program reads editions up to {edition}',
    advice: 'Open it with a newer Mingzhang',
  },
  'package-unusable': {
    problem:
      'Nothing can be printed with the attached ledger and its disclosure format “{written}”[ ({detail})]',
    expected: 'Ledger, disclosure format and code lists must be complete',
    advice: 'Check where the file comes from',
  },
  'font-folder-missing': {
    problem: 'There is no such folder',
    expected: 'The folder named for licensed fonts must exist',
    advice: 'Correct its path, or leave the option out to use the packaged fonts',
  },
  'font-missing-glyph': {
    problem: 'The fonts have no glyph for “{written}”',
    expected: 'Every character must be shown; fonts searched: {fonts}',
    advice: 'Name a font that has these characters, or check whether they were typed by mistake',
  },
  'fonts-not-at-hand': {
    problem: 'Fonts of the file are not at hand: {written}',
    expected: 'Positions can be compared in the same fonts only; at hand are: {fonts}',
    advice: 'Name the folder that holds them with --fonts and verify again',
  },
  'document-is-old-word': {
    problem:
      'This is an old Word (.doc) or WPS Writer (.wps) file, and there is no LibreOffice here to convert it',
    expected: 'It should be DOCX, PDF or another file that can be read',
    advice:
      'Open it in Word or WPS and save it as DOCX; or install LibreOffice, and name it in SOFFICE_PATH where the system does not find it',
  },
  'document-not-converted': {
    problem: 'This is an old Word (.doc) or WPS Writer (.wps) file, and LibreOffice could not convert it',
    expected: 'It should be a file that can be opened',
    advice: 'Open it in Word or WPS, see whether it is whole and without a password, and save it as DOCX',
  },
  'document-is-packed': {
    problem: 'This is a RAR or 7z archive, which this program cannot open',
    expected: 'It should be a ZIP archive, or the files themselves',
    advice: 'Unpack it first and read the files in it',
  },
  'document-is-archive': {
    problem: 'This is an archive, and nothing says which of its files is meant',
    expected: 'One document is asked for here',
    advice: 'Unpack it first and name one of the files in it',
  },
  'document-is-link': {
    problem: 'This is a link, and nothing is fetched from the network',
    expected: 'It must be a file on this machine',
    advice: 'Download the document and name the file',
  },
  'ledger-not-built': {
    problem: 'This is a ledger with {errors} error(s), which prints no document',
    expected: 'It should be a ledger that a document can be built from',
    advice: 'Mend first what the command build lists',
  },
  'document-is-picture': {
    problem: 'This is a picture without any text to read',
    expected: 'It should be a file exported from a program',
    advice:
      'Ask for the electronic file; else recognise the text of a PNG or JPG with --ocr (save others as PNG first) and review every figure',
  },
  'document-is-other-office': {
    problem: 'This kind of office file (slides, ODF, a binary workbook) cannot be read',
    expected: 'It should be DOCX, XLSX, PDF or another file that can be read',
    advice: 'Open it in the program that wrote it and save it as DOCX, XLSX or PDF',
  },
  'changes-tracked': {
    problem: 'The file still tracks changes: {insertions} insertions, {deletions} deletions',
    expected: 'A published file should have none; it was read as if all were accepted',
    advice: 'Accept or reject the changes and save the file again',
  },
  'sheet-hidden': {
    problem: 'The sheet is hidden and was not read: {written}',
    expected: 'What is published should be visible',
    advice: 'Unhide the sheet, or delete it',
  },
  'rows-hidden': {
    problem: 'There are hidden rows or columns, which were read all the same: {rows}',
    expected: 'What is published should be visible',
    advice: 'Unhide and check them, or delete them',
  },
  'cells-inferred': {
    problem: 'Plain text has no cells: how far {cells} heads of the table reach was inferred',
    expected: 'A table should have rules or cells',
    advice: 'Check this table against the original, or use a PDF or DOCX file',
  },
} as const satisfies Partial<Record<ProblemCode, Wording>>;
