// Why things are not compared; nothing where they are.
export function Refusals({
  title,
  refusals,
}: {
  readonly title: string;
  readonly refusals: readonly string[];
}) {
  if (refusals.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {refusals.map((refusal) => (
          <li>{refusal}</li>
        ))}
      </ul>
    </>
  );
}
