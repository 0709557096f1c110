// The same disclosure gives the same Word document, byte for byte, in any process and time zone.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const project = join(import.meta.dirname, '../../..');

function digestsElsewhere(timeZone: string): string[] {
  const child = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, 'print-digest.ts')],
    {
      cwd: project,
      env: { ...process.env, TSX_TSCONFIG_PATH: join(project, 'tsconfig.run.json'), TZ: timeZone },
      encoding: 'utf8',
    },
  );
  if (child.status !== 0) throw new Error(child.stderr);
  return JSON.parse(child.stdout) as string[];
}

describe('the same disclosure', () => {
  it('gives the same bytes in two processes and twice in one, whatever the clock says', () => {
    const digests = [...digestsElsewhere('Asia/Shanghai'), ...digestsElsewhere('America/New_York')];
    expect(digests).toHaveLength(4);
    expect(new Set(digests).size).toBe(1);
  }, 60_000);
});
