// Puts values under paths together to a tree of facts. A list keeps the order of its numbers; gaps between them, where rows
// were deleted, do no harm.
import type { Fact } from '../../core/ledger/ledger.ts';
import type { PathStep, PathValue } from './fact-paths.ts';

type Node =
  | { readonly kind: 'value'; readonly value: Fact }
  | { readonly kind: 'group'; readonly entries: Map<string, Node> }
  | { readonly kind: 'list'; readonly entries: Map<number, Node> };

export class FactTree {
  readonly #root: Node = { kind: 'group', entries: new Map() };

  /** False where something else stands at the path already, or above it. */
  add({ path, value }: PathValue): boolean {
    let node: Node = this.#root;
    for (const [depth, step] of path.entries()) {
      const isLast = depth === path.length - 1;
      const known = childOf(node, step);
      if (known === undefined) {
        const next = isLast ? { kind: 'value' as const, value } : emptyFor(path[depth + 1]);
        if (!put(node, step, next)) return false;
        node = next;
      } else {
        if (isLast) return false;
        node = known;
      }
    }
    return true;
  }

  get facts(): { readonly [key: string]: Fact } {
    return factOf(this.#root) as { readonly [key: string]: Fact };
  }

  /** The path as the tree's facts have it: numbers of lists without the gaps. */
  settled(path: readonly PathStep[]): readonly PathStep[] {
    let node: Node | undefined = this.#root;
    return path.map((step) => {
      const here = node;
      node = here === undefined ? undefined : childOf(here, step);
      if (!('index' in step) || here?.kind !== 'list') return step;
      return { index: inOrder(here.entries).findIndex(([index]) => index === step.index) };
    });
  }
}

function emptyFor(step: PathStep | undefined): Node {
  return step !== undefined && 'index' in step
    ? { kind: 'list', entries: new Map() }
    : { kind: 'group', entries: new Map() };
}

function childOf(node: Node, step: PathStep): Node | undefined {
  if (node.kind === 'group') return 'key' in step ? node.entries.get(step.key) : undefined;
  return node.kind === 'list' && 'index' in step ? node.entries.get(step.index) : undefined;
}

function put(node: Node, step: PathStep, child: Node): boolean {
  if (node.kind === 'group' && 'key' in step) node.entries.set(step.key, child);
  else if (node.kind === 'list' && 'index' in step) node.entries.set(step.index, child);
  else return false;
  return true;
}

function inOrder(entries: ReadonlyMap<number, Node>): readonly (readonly [number, Node])[] {
  return [...entries].toSorted(([left], [right]) => left - right);
}

function factOf(node: Node): Fact {
  switch (node.kind) {
    case 'value':
      return node.value;
    case 'group':
      return Object.fromEntries([...node.entries].map(([key, child]) => [key, factOf(child)]));
    case 'list':
      return inOrder(node.entries).map(([, child]) => factOf(child));
  }
}
