// Remembers what a pure function gave: the words of a document are compared with the same words of formats many thousand times.

/** Of all texts together. */
const mostCharacters = 500_000;

/** The same function; all is forgotten when the texts become too many. */
export function remembered<Value extends object | string>(
  of: (text: string) => Value,
): (text: string) => Value {
  const known = new Map<string, Value>();
  let characters = 0;
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (characters > mostCharacters) {
      known.clear();
      characters = 0;
    }
    const value = of(text);
    known.set(text, value);
    characters += text.length + 1;
    return value;
  };
}

/** What is told of a thing that never changes, found once for each as long as it lives. */
export function rememberedOf<Thing extends object, Value extends object | string>(
  of: (thing: Thing) => Value,
): (thing: Thing) => Value {
  const known = new WeakMap<Thing, Value>();
  return (thing) => {
    const before = known.get(thing);
    if (before !== undefined) return before;
    const value = of(thing);
    known.set(thing, value);
    return value;
  };
}
