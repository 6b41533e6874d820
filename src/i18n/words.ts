import type { Grammar } from "./grammar/grammar.ts";
import { isolating } from "./isolating.ts";

/**
 * What one part of the app says, written with the grammar of a language. The English catalogs under `en` are also the
 * keys by which their translations are found: a part of the app names the catalog that it speaks from and loads no other.
 */
export type Catalog<Said> = (grammar: Grammar) => Said;

/** Finds the catalog of another language for an English one; the English one itself where there is none yet. */
export type Translate = <Said>(catalog: Catalog<Said>) => Catalog<Said>;

/** All that can be said in one language. */
export interface Words {
  readonly grammar: Grammar;
  /** What a catalog says in this language; the same object each time it is asked. */
  readonly of: <Said>(catalog: Catalog<Said>) => Said;
}

/** The words of a language: its grammar, and the way from an English catalog to its own. */
export function makeWords(grammar: Grammar, translate: Translate = (catalog) => catalog): Words {
  const said = new Map<unknown, unknown>();
  return {
    grammar,
    of: <Said>(catalog: Catalog<Said>) => {
      if (!said.has(catalog)) said.set(catalog, isolating(translate(catalog)(grammar), grammar));
      // The map is keyed by the catalog that wrote the value, which no type of a map can say.
      return said.get(catalog) as Said;
    },
  };
}
