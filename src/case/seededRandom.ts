import { randomLcg, shuffler } from "d3";

/** The seed of those who chose none. */
export const ORDINARY_SEED = "1";

/**
 * Random numbers in [0, 1) that are the same for the same text on every machine, so that a class gets the same questions
 * from one link. Any text is a seed; a number is taken as its text. Sources: FNV-1a, 32 bits, for the text; d3-random's
 * linear congruential generator for the numbers.
 */
export function seededRandom(seed: string | null, purpose: string): () => number {
  return randomLcg(fingerprint(`${purpose} ${seed ?? ORDINARY_SEED}`) / 2 ** 32);
}

/** The items in an order that the random numbers decide on; the list given stays as it is. */
export function shuffled<Item>(items: readonly Item[], random: () => number): readonly Item[] {
  return shuffler(random)([...items]);
}

/** A number of 32 bits for a text, spread evenly. Source: Fowler, Noll, Vo: FNV-1a; the end mixes as MurmurHash3 does. */
export function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
