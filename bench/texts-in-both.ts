/** How many texts two lists have in common, each as often as it stands in both. */
export function countCommon(left: readonly string[], right: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const each of left) counts.set(each, (counts.get(each) ?? 0) + 1);
  return right.filter((each) => {
    const count = counts.get(each) ?? 0;
    counts.set(each, count - 1);
    return count > 0;
  }).length;
}
