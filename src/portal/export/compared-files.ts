// The files of which the reader's browser makes comparisons in a portal of files: one of each document, and one of each class of codes.
// They are scripts that hand over their data, for browsers read no other data from a disk. With them comes what their figures lead to
// wherever they are compared.
import { isCodeListName } from '../../core/classification/code-list.ts';
import { assert } from '../../core/lib/assert.ts';
import { spentCode } from '../pages/code/code-sums.ts';
import { addressesOfCodes } from '../pages/compare/codes-view.ts';
import { comparedAddresses } from '../pages/compare/compare-view.ts';
import { codesEvent, writtenSums } from '../pages/compare/compared-codes.ts';
import { comparedEvent } from '../pages/compare/compared-document.ts';
import { sumsFromStore } from '../pages/compare/stored-codes.ts';
import { storedDocuments } from '../pages/compare/stored-documents.ts';
import type { Portal } from '../portal.ts';
import { listsOfNow } from '../views/lists-of-now.ts';
import type { MadeFiles } from './made-files.ts';
import { fileOf } from './static-addresses.ts';

const ofDocument = /^\/departments\/([^/]+)\/([^/]+)\/compared\.js$/u;
const ofClass = /^\/compare\/codes\/([^/]+)\/([^/]+)\.js$/u;

/** Undefined where the address is none of such a file. */
export async function comparedFiles(portal: Portal, address: string): Promise<MadeFiles | undefined> {
  const [, department, document] = ofDocument.exec(address)?.map(decodeURIComponent) ?? [];
  if (department !== undefined && document !== undefined)
    return await documentFile(portal, address, { department, document });
  const [, list, classCode] = ofClass.exec(address)?.map(decodeURIComponent) ?? [];
  return list === undefined || classCode === undefined
    ? undefined
    : await classFile(portal, address, list, classCode);
}

async function documentFile(
  portal: Portal,
  address: string,
  key: { readonly department: string; readonly document: string },
): Promise<MadeFiles> {
  const { find, read } = storedDocuments(portal);
  const version = await find(key);
  assert(version !== undefined && version !== 'notLoaded', `a page links to ${address}, where nothing is`);
  const compared = await read(version);
  return {
    files: [[fileOf(address), handingScript(comparedEvent, compared)]],
    links: new Set(comparedAddresses(compared)),
  };
}

async function classFile(
  portal: Portal,
  address: string,
  list: string,
  classCode: string,
): Promise<MadeFiles> {
  const spent = spentCode(list, classCode);
  assert(isCodeListName(list) && spent !== undefined, `a page links to ${address}, where nothing is`);
  const codes = listsOfNow(portal)[list].entries.filter(({ code }) => code.startsWith(classCode));
  const sums = await sumsFromStore(
    portal,
    spent.list,
    codes.map(({ code }) => code),
  );
  return {
    files: [[fileOf(address), handingScript(codesEvent, writtenSums(sums))]],
    links: new Set(addressesOfCodes(list, sums)),
  };
}

/** A script that hands it to the page. Amounts stand as text. */
export function handingScript(event: string, handed: unknown): string {
  const data = JSON.stringify(handed, (_, value: unknown) =>
    typeof value === 'bigint' ? value.toString() : value,
  );
  return `dispatchEvent(new CustomEvent('${event}',{detail:${data}}))\n`;
}
