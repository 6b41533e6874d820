/**
 * Some of the parts that a result is made of, those that others hold before these: lists, maps and objects, each without
 * the parts that it holds. All of them are counted through from piece to piece.
 */
export interface ResultPiece {
  readonly parts: readonly object[];
  /** Which parts hold another, under which key, and which one that is, in the same order. */
  readonly holders: Int32Array;
  readonly keys: readonly unknown[];
  readonly held: Int32Array;
}

/** So many parts are copied at once. */
const AT_ONCE = 2000;

/**
 * A result in pieces for `resultReader`, each copied in a few milliseconds: copied whole, one of very many ties would keep
 * the page from everything else for as long as that takes. What is held twice comes once.
 */
export function* resultPieces(result: unknown): Generator<ResultPiece> {
  const places = new Map<object, number>();
  addInnerFirst({ result }, places);
  const parts = [...places.keys()];
  for (let at = 0; at < parts.length; at += AT_ONCE) yield pieceOf(parts.slice(at, at + AT_ONCE), places);
}

/** Whether something is sent as a part of its own; all else goes with what holds it. */
function isPart(one: unknown): one is object {
  if (typeof one !== "object" || one === null) return false;
  return Array.isArray(one) || one instanceof Map || Object.getPrototypeOf(one) === Object.prototype;
}

/** Counts each part after those that it holds. */
function addInnerFirst(part: object, places: Map<object, number>): void {
  eachIn(part, (_, one) => {
    if (isPart(one) && !places.has(one)) addInnerFirst(one, places);
  });
  places.set(part, places.size);
}

function pieceOf(whole: readonly object[], places: ReadonlyMap<object, number>): ResultPiece {
  const [holders, keys, held]: [number[], unknown[], number[]] = [[], [], []];
  const parts = whole.map((part) => {
    const bare = emptyLike(part);
    eachIn(part, (key, one) => {
      give(bare, key, isPart(one) ? null : one);
      if (!isPart(one)) return;
      holders.push(places.get(part) ?? 0);
      keys.push(key);
      held.push(places.get(one) ?? 0);
    });
    return bare;
  });
  return { parts, holders: Int32Array.from(holders), keys, held: Int32Array.from(held) };
}

function eachIn(part: object, act: (key: unknown, one: unknown) => void): void {
  if (part instanceof Map) part.forEach((one, key) => act(key, one));
  else if (Array.isArray(part)) part.forEach((one, at) => act(at, one));
  else for (const key of Object.keys(part)) act(key, (part as Holder)[key]);
}

type Holder = Record<string, unknown>;

function emptyLike(part: object): object {
  if (part instanceof Map) return new Map();
  return Array.isArray(part) ? [] : {};
}

function give(holder: object | undefined, key: unknown, one: unknown): void {
  if (holder instanceof Map) holder.set(key, one);
  else (holder as Holder)[key as string] = one;
}

/** Puts a result together again. */
export interface ResultReader {
  /** Takes the pieces, in their order. */
  readonly take: (piece: ResultPiece) => void;
  /** What was put together of all of them. */
  readonly result: () => unknown;
}

export function resultReader(): ResultReader {
  const parts: object[] = [];
  return {
    take: (piece) => {
      for (const part of piece.parts) parts.push(part);
      piece.holders.forEach((holder, at) => give(parts[holder], piece.keys[at], parts[piece.held[at] ?? 0]));
    },
    result: () => (parts.at(-1) as { readonly result: unknown }).result,
  };
}
