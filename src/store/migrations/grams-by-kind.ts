// The index of characters and pairs tells kinds apart: a frequent character stood in thousands of names of every kind, of which one kind
// was wanted.
export const gramsByKind: readonly string[] = [
  'drop index search_entry_by_gram',
  `update search_entry set grams = array(
    select substr(kind, 1, 1) || gram from unnest(grams) as gram order by 1)`,
  'create index search_entry_by_gram on search_entry using gin (grams)',
];
