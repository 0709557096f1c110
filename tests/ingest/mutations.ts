// Damages files as a careless world and a hostile one do, the same way every time: bytes changed, cut, moved and repeated, lengths made
// large, marks swapped. Archives are also damaged inside and packed again, so that more than their wrapping is tried.
import { unzipSync, zipSync, type Unzipped } from 'fflate';

/** Numbers from 0 up to 1, the same for a seed (mulberry32). */
export function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Chance = () => number;
type Damage = (bytes: Uint8Array<ArrayBuffer>, chance: Chance) => Uint8Array<ArrayBuffer>;

const upTo = (chance: Chance, limit: number): number => Math.floor(chance() * Math.max(1, limit));

const flipBytes: Damage = (bytes, chance) => {
  const changed = Uint8Array.from(bytes);
  for (let count = 1 + upTo(chance, 20); count > 0; count -= 1) {
    changed[upTo(chance, changed.length)] = upTo(chance, 256);
  }
  return changed;
};

const cut: Damage = (bytes, chance) => bytes.slice(0, upTo(chance, bytes.length));

const leaveOut: Damage = (bytes, chance) => {
  const start = upTo(chance, bytes.length);
  return joined(bytes.slice(0, start), bytes.slice(start + 1 + upTo(chance, 400)));
};

const splice: Damage = (bytes, chance) => {
  const from = upTo(chance, bytes.length);
  const to = upTo(chance, bytes.length);
  return joined(bytes.slice(0, to), bytes.slice(from, from + 1 + upTo(chance, 2_000)), bytes.slice(to));
};

const enlargeLength: Damage = (bytes, chance) => {
  if (bytes.length < 4) return bytes;
  const changed = Uint8Array.from(bytes);
  const value = [0xffffffff, 0x7fffffff, 0x10000000, 0][upTo(chance, 4)] ?? 0;
  const at = upTo(chance, changed.length - 4);
  new DataView(changed.buffer).setUint32(at, value, chance() < 0.5);
  return changed;
};

/** Of texts: marks and numbers change places with others of the same file. */
const swapWords: Damage = (bytes, chance) => {
  const text = new TextDecoder('latin1').decode(bytes);
  const words = text.split(/(<[^<>]{0,200}>|\b\d+\b)/u);
  for (let count = 1 + upTo(chance, 6); count > 0; count -= 1) {
    const [left, right] = [upTo(chance, words.length / 2) * 2 + 1, upTo(chance, words.length / 2) * 2 + 1];
    [words[left], words[right]] = [words[right] ?? '', words[left] ?? ''];
  }
  return latin1(words.join(''));
};

/** Numbers of texts become very large, negative or none. */
const changeNumbers: Damage = (bytes, chance) => {
  const text = new TextDecoder('latin1').decode(bytes);
  const strange = ['999999999', '-1', '0', '1e308', 'NaN', '2147483648', ''];
  return latin1(
    text.replace(/\b\d+\b/gu, (number) =>
      chance() < 0.01 ? (strange[upTo(chance, strange.length)] ?? '') : number,
    ),
  );
};

const damages = [flipBytes, cut, leaveOut, splice, enlargeLength, swapWords, changeNumbers];

export function damaged(bytes: Uint8Array<ArrayBuffer>, seed: number): Uint8Array<ArrayBuffer> {
  const chance = chanceOf(seed);
  const damage = damages[upTo(chance, damages.length)] ?? flipBytes;
  const inside = bytes[0] === 0x50 && bytes[1] === 0x4b && chance() < 0.8 ? unzipSync(bytes) : undefined;
  return inside === undefined ? damage(bytes, chance) : damagedInside(inside, damage, chance);
}

function damagedInside(files: Unzipped, damage: Damage, chance: Chance): Uint8Array<ArrayBuffer> {
  const names = Object.keys(files).filter((name) => /\.(?:xml|rels)$/u.test(name));
  const name = names[upTo(chance, names.length)] ?? '';
  const content = files[name] ?? new Uint8Array();
  return zipSync({ ...files, [name]: damage(Uint8Array.from(content), chance) }, { level: 1 });
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function latin1(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);
}
