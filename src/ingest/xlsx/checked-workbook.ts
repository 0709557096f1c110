// An XLSX workbook from outside, unpacked within limits and packed again, so that the package that reads it sees exactly what was
// looked at.
import { zipSync } from 'fflate';
import { problem, type Problem } from '../../core/lib/problem.ts';
import { err, ok, type Result } from '../../core/lib/result.ts';
import { officeFileLimits, openArchive } from '../archive/open-archive.ts';

/** Pictures and programs are left out. */
export function checkedWorkbook(
  bytes: Uint8Array,
  file: string,
  mostCells: number,
): Result<Uint8Array, Problem> {
  const parts = openArchive(bytes, file, { fileType: 'XLSX', keeps: isXml, limits: officeFileLimits });
  if (!parts.ok) return parts;
  if (countCells(parts.value) > mostCells) {
    return err(problem('entries-too-many', { file }, { values: { limit: `${mostCells}` } }));
  }
  return ok(zipSync(Object.fromEntries(parts.value), { level: 0, mtime: '1980-01-01T00:00:00' }));
}

function isXml(path: string): boolean {
  return /\.(?:xml|rels)$/iu.test(path);
}

/** Cells as the parts of the sheets write them, empty ones included. */
function countCells(parts: ReadonlyMap<string, Uint8Array>): number {
  let count = 0;
  for (const [path, part] of parts) {
    if (!/\/worksheets\//iu.test(path)) continue;
    for (let at = part.indexOf(0x3c); at >= 0; at = part.indexOf(0x3c, at + 1)) {
      const after = part[at + 2];
      if (part[at + 1] === 0x63 && (after === 0x20 || after === 0x3e || after === 0x2f)) count += 1;
    }
  }
  return count;
}
