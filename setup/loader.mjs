// Lets Node run TypeScript: the loader, with the settings that it follows. Node takes it by `--import`, without the loader's own launcher,
// which ends a program that does not answer a signal within a moment, however busy it is.
import process from 'node:process';
import { fileURLToPath } from 'node:url';

process.env['TSX_TSCONFIG_PATH'] ??= fileURLToPath(new URL('../tsconfig.run.json', import.meta.url));
// @ts-expect-error The package declares no types of its loader, which is loaded for what it does.
await import('tsx');
