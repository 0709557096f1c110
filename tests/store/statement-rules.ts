// What a statement of the store may not hold, so that it also runs where tables are sharded by department, and on PostgreSQL 15.

/** The same on every node: small, and joined by its own key. */
const everywhere = ['jurisdiction', 'year_total', 'place_code_total', 'edition'];

/** Each with what is wrong with it; statements of Kysely's own migration tables are no matter of ours. */
export function statementFaults(statements: readonly string[]): readonly string[] {
  return [...new Set(statements)]
    .filter((statement) => !/kysely_migration|pg_catalog|pg_type|pg_class/u.test(statement))
    .flatMap((statement) => faultsOf(statement).map((fault) => `${fault}: ${statement}`));
}

const never: Readonly<Record<string, RegExp>> = {
  'a trigger does not run on shards': /\btrigger\b/iu,
  'no roll-up goes over shards': /\b(?:rollup|cube|grouping\s+sets)\b/iu,
  'a merge is not for every PostgreSQL in use': /^\s*merge\b/iu,
  'newer than PostgreSQL 15':
    /\b(?:json_table|json_serialize|json_scalar|any_value|random_normal|merge_action|uuidv7)\b/iu,
};

function faultsOf(statement: string): readonly string[] {
  const found = Object.entries(never).flatMap(([fault, sign]) => (sign.test(statement) ? [fault] : []));
  return [...found, ...keyFaults(statement), ...joinFaults(statement)];
}

/** A table's key, a unique index and a reference open with the department. */
function keyFaults(statement: string): readonly string[] {
  const table = /create table (\w+)/iu.exec(statement)?.[1];
  if (table === undefined || everywhere.includes(table)) return [];
  const keys = [...statement.matchAll(/(?:primary key|foreign key|unique) \(([^)]*)\)/giu)].map(
    ([, columns = '']) => columns,
  );
  const own = statement.includes('department text primary key') || keys.length > 0;
  const bad = keys.filter((columns) => !columns.startsWith('department'));
  return [
    ...(own ? [] : ['a table without a key']),
    ...bad.map((columns) => `a key without department (${columns})`),
  ];
}

/** Two tables are joined on the department, or with one that is everywhere; a subquery on others names it too. */
function joinFaults(statement: string): readonly string[] {
  const joins = [
    ...statement.matchAll(/join "?(\w+)"?(?: as "?\w+"?)? on (.*?)(?= inner join| left join| where |$)/giu),
  ];
  return joins.flatMap(([, table = '', condition = '']) =>
    everywhere.includes(table) || /"department" = "\w+"\."department"/u.test(condition)
      ? []
      : [`${table} is joined without department`],
  );
}
