// Which documents are meant by the paths that a user writes: files, all files of folders, each file in an archive. They are only
// named here; their bytes are fetched when their turn comes.
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { problem, type Problem } from '../../core/lib/problem.ts';
import { err, ok, type Result } from '../../core/lib/result.ts';
import { readRegularFile } from '../../exchange/read-file.ts';
import { archiveMembers, type ArchiveKind, type ArchiveMember } from '../../ingest/archive/open-archive.ts';
import { contentOfFile } from '../../ingest/file-type.ts';
import { readingLimits } from '../../ingest/limits.ts';
import { refusalBySize } from '../../ingest/reading-thread.ts';
import { isWithin, readInArchive, wholeFoldersIn, type WholeFolders } from './folder-in-archive.ts';

export interface FoundDocument {
  /** From the path that the user wrote down to the file: `accounts/2024.zip/finance.pdf`. */
  readonly file: string;
  readonly fetch: Fetch;
  /** It stands for itself and is no archive of others. */
  readonly isWhole?: true;
}

export interface FindOptions {
  /** Folders, also in archives, that are not looked into. */
  readonly wholeFolders?: WholeFolders;
  /** Told of files in folders and archives that are plainly no documents. */
  readonly leavesAside?: (file: string) => void;
  /** What the bytes of a file stand for, wherever it was found; themselves unless said otherwise. */
  readonly standsFor?: (file: string, bytes: Uint8Array) => Promise<Result<Uint8Array, Problem>>;
  /** What a path that the user wrote is called; its last name unless said otherwise. */
  readonly nameOf?: (path: string) => string;
}

type Fetch = () => Promise<Result<Uint8Array, Problem>>;

/** An archive of documents. */
const documents: ArchiveKind = {
  fileType: 'ZIP',
  keeps: isDocument,
  limits: { fileBytes: readingLimits.fileBytes, unpackedBytes: 1024 * 1024 * 1024, files: 1_000 },
};
const deepestArchive = 3;
const deepestFolder = 30;

/** Paths in their order, folders by name; what cannot be opened is a document that cannot be fetched. */
export async function* findDocuments(
  paths: readonly string[],
  options: FindOptions = {},
): AsyncGenerator<FoundDocument> {
  const { standsFor = itself, nameOf = lastName } = options;
  const kept = keeper();
  for (const path of paths) {
    for await (const found of filesAt(path, nameOf(path), 0, options)) {
      if (found.isWhole === true) {
        yield found;
        continue;
      }
      const looking = { kept, left: { files: documents.limits.files }, options };
      for await (const { file, fetch, isWhole } of documentsIn(found, looking, 0))
        yield isWhole === true
          ? { file, fetch, isWhole }
          : { file, fetch: meaningOf(file, fetch, standsFor) };
    }
  }
}

function meaningOf(file: string, fetch: Fetch, standsFor: StandsFor): Fetch {
  return async () => {
    const content = await fetch();
    return content.ok ? await standsFor(file, content.value) : content;
  };
}

type StandsFor = NonNullable<FindOptions['standsFor']>;
const lastName = (path: string): string => basename(path);
const itself: StandsFor = async (_file, bytes) => Promise.resolve(ok(bytes));

/** Neither a folder nor what systems and office programs leave beside documents. */
function isDocument(path: string): boolean {
  return !/\/$|(?:^|\/)(?:__MACOSX\/|\.(?!\.?\/)|~\$|Thumbs\.db$|desktop\.ini$)/iu.test(path);
}

/** What goes with ledgers, data and programs, and is no disclosure. */
function isAside(path: string): boolean {
  return /(?:^|\/)(?:(?:README|LICEN[CS]E|CHANGELOG)(?:\.zh-CN)?(?:\.(?:md|txt))?|datapackage\.json|mingzhang\.accept\.yaml)$/iu.test(
    path,
  );
}

async function* filesAt(
  path: string,
  file: string,
  depth: number,
  options: FindOptions,
): AsyncGenerator<FoundDocument> {
  const { wholeFolders, leavesAside } = options;
  const info = await stat(path).catch(() => undefined);
  if (info === undefined && /(?:^|\/)https?:\/{1,2}[^/]/u.test(path)) {
    yield unfetchable(file, problem('document-is-link', { file }, { values: {} }));
    return;
  }
  if (info?.isDirectory() !== true) {
    yield { file, fetch: async () => readRegularFile(path, readingLimits.fileBytes) };
    return;
  }
  if (depth > deepestFolder) {
    yield unfetchable(file, tooDeep(file, deepestFolder));
    return;
  }
  const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
  if (wholeFolders?.isOne(entries.map(({ name }) => name)) === true) {
    yield { file, fetch: async () => await wholeFolders.read(path, file), isWhole: true };
    return;
  }
  // Links are not followed: they may lead round in circles.
  const inside = entries.filter((entry) => isDocument(entry.name) && (entry.isFile() || entry.isDirectory()));
  for (const name of inside.map((entry) => entry.name).sort()) {
    if (isAside(name)) leavesAside?.(`${file}/${name}`);
    else yield* filesAt(join(path, name), `${file}/${name}`, depth + 1, options);
  }
}

interface Looking {
  readonly kept: (fetch: Fetch) => Fetch;
  /** Archives in archives share the number of files. */
  readonly left: { files: number };
  readonly options: FindOptions;
}

async function* documentsIn(
  { file, fetch }: FoundDocument,
  looking: Looking,
  depth: number,
): AsyncGenerator<FoundDocument> {
  const { kept, left, options } = looking;
  const { wholeFolders, leavesAside } = options;
  const open = kept(fetch);
  const content = await open();
  if (!content.ok || contentOfFile(content.value).kind !== 'archive') {
    yield { file, fetch };
    return;
  }
  const members = archiveMembers(content.value, file, documents);
  const refused = members.ok ? refusal(file, members.value.length, left, depth) : members.error;
  if (!members.ok || refused !== undefined) {
    yield unfetchable(file, refused ?? nothingInside(file));
    return;
  }
  left.files -= members.value.length;
  const again = async (): Promise<Result<readonly ArchiveMember[], Problem>> => {
    const archive = await open();
    return archive.ok ? archiveMembers(archive.value, file, documents) : archive;
  };
  const whole = wholeFolders === undefined ? [] : wholeFoldersIn(members.value, wholeFolders);
  if (wholeFolders !== undefined) yield* foldersIn(file, whole, again, wholeFolders);
  for (const [index, { path, unpackedBytes }] of members.value.entries()) {
    const inner = `${file}/${path}`;
    if (isWithin(path, whole)) continue;
    if (isAside(path)) {
      leavesAside?.(inner);
      continue;
    }
    const tooLarge = refusalBySize(inner, unpackedBytes, readingLimits);
    if (tooLarge !== undefined) {
      yield unfetchable(inner, tooLarge);
      continue;
    }
    const fetchMember: Fetch = async () => {
      const opened = await again();
      return opened.ok ? (opened.value[index]?.unpack() ?? err(nothingInside(file))) : opened;
    };
    yield* documentsIn({ file: inner, fetch: fetchMember }, looking, depth + 1);
  }
}

function* foldersIn(
  archive: string,
  folders: readonly string[],
  open: () => Promise<Result<readonly ArchiveMember[], Problem>>,
  wholeFolders: WholeFolders,
): Generator<FoundDocument> {
  for (const folder of folders) {
    const file = folder === '.' ? archive : `${archive}/${folder}`;
    const fetch: Fetch = async () => {
      const members = await open();
      return members.ok ? await readInArchive(members.value, folder, file, wholeFolders) : members;
    };
    yield { file, fetch, isWhole: true };
  }
}

function refusal(
  file: string,
  count: number,
  left: { readonly files: number },
  depth: number,
): Problem | undefined {
  if (count === 0) return nothingInside(file);
  if (depth >= deepestArchive) return tooDeep(file, deepestArchive);
  const values = { limit: `${documents.limits.files}` };
  return count > left.files ? problem('entries-too-many', { file }, { values }) : undefined;
}

const nothingInside = (file: string): Problem =>
  problem('document-without-content', { file }, { values: {} });

const tooDeep = (file: string, limit: number): Problem =>
  problem('nesting-too-deep', { file }, { values: { limit: `${limit}` } });

const unfetchable = (file: string, fault: Problem): FoundDocument => ({
  file,
  fetch: async () => Promise.resolve(err(fault)),
});

/** Keeps what was fetched last, so that an archive is not opened anew for each of its files, and no more. */
function keeper(): (fetch: Fetch) => Fetch {
  const recent = new Map<Fetch, ReturnType<Fetch>>();
  return (fetch) => async () => {
    const content = recent.get(fetch) ?? fetch();
    recent.delete(fetch);
    recent.set(fetch, content);
    const [oldest] = recent.keys();
    if (recent.size > deepestArchive + 1 && oldest !== undefined) recent.delete(oldest);
    return await content;
  };
}
