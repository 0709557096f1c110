// A part of a portal of files that can be made by itself: some pages that speak of many departments, or all pages of one department.
import type { MadeFiles, StaticFile } from './made-files.ts';
import type { SiteFiles } from './site-files.ts';
import { departmentOf, linesPlace } from './static-addresses.ts';

export interface SiteJob {
  /** Undefined of pages that speak of many. */
  readonly department: string | undefined;
  readonly addresses: readonly string[];
  /** What other pages ask of the lines of its documents: addresses of lines. */
  readonly lines: readonly string[];
}

export interface SiteAnswer {
  readonly files: readonly StaticFile[];
  /** Addresses that are made now. */
  readonly made: readonly string[];
  /** Addresses that its pages lead to, and that it has not made. */
  readonly links: readonly string[];
}

export async function performJob(
  site: SiteFiles,
  { department, addresses, lines }: SiteJob,
): Promise<SiteAnswer> {
  const files: StaticFile[] = [];
  const made = new Set(addresses);
  const links = new Set<string>();
  const take = (found: MadeFiles): void => {
    files.push(...found.files);
    for (const link of found.links) {
      if (made.has(link)) continue;
      // What belongs to the department is made here too, by the loop over what is made.
      if (department !== undefined && departmentOf(link) === department) made.add(link);
      else links.add(link);
    }
  };
  for (const address of lines) made.add(address);
  const figures = new Map<string, string[]>();
  for (const address of made) {
    const place = linesPlace(address);
    if (place === undefined) take(await site.make(address));
    else figures.set(place.page, [...(figures.get(place.page) ?? []), place.selection]);
  }
  for (const [page, selections] of figures) {
    const found = await site.makeLines(page, selections);
    files.push(...found.files);
    // What only lines lead to is made by a later job: these are written when all else is made.
    for (const link of found.links) if (!made.has(link)) links.add(link);
  }
  return { files, made: [...made], links: [...links] };
}
