// How many posts a document says that its body has: approved ones, not those that are filled. From the facts of its ledger, or of our
// reading of it.
import type { FileReader } from './file-bytes.ts';
import type { DocumentTable } from './schema.ts';

/** Undefined where the document does not say. */
export async function postsIn(
  { provenanceKind, budgetUnit }: Pick<DocumentTable, 'provenanceKind' | 'budgetUnit'>,
  read: FileReader,
): Promise<bigint | undefined> {
  const path = provenanceKind === 'readFromPublication' ? 'reading.json' : 'ledger.json';
  const written = await read(path);
  if (written === undefined) return undefined;
  const content: unknown = JSON.parse(new TextDecoder().decode(written));
  const counts = path === 'reading.json' ? readCounts(content) : ledgerCounts(content, budgetUnit);
  return counts.length === 0 ? undefined : counts.reduce((sum, each) => sum + each, 0n);
}

const kinds = ['administrative', 'support', 'publicInstitution'] as const;

/** `{facts: {"organisation.staffQuota.administrative": {value}}}`. */
function readCounts(reading: unknown): readonly bigint[] {
  return kinds.flatMap((kind) => countOf(at(reading, ['facts', `organisation.staffQuota.${kind}`, 'value'])));
}

/** The facts of the department, or of the unit whose own set it is. */
function ledgerCounts(descriptor: unknown, budgetUnit: string): readonly bigint[] {
  const resources = at(descriptor, ['resources']);
  const facts: unknown = Array.isArray(resources)
    ? at(
        resources.find((each) => at(each, ['name']) === 'facts'),
        ['data'],
      )
    : undefined;
  const units = at(facts, ['budgetUnits']);
  const own =
    budgetUnit === '' || !Array.isArray(units)
      ? facts
      : at(
          units.find((each) => at(each, ['code']) === budgetUnit),
          ['facts'],
        );
  return kinds.flatMap((kind) => countOf(at(own, ['organisation', 'staffQuota', kind])));
}

function countOf(value: unknown): readonly bigint[] {
  return /^\d{1,7}$/u.test(String(value)) ? [BigInt(String(value))] : [];
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (node, name) =>
      typeof node === 'object' && node !== null && Object.hasOwn(node, name)
        ? (node as Readonly<Record<string, unknown>>)[name]
        : undefined,
    value,
  );
}
