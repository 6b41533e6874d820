import { RELATION_TYPES, type Relation } from "../../../../case/relation.ts";
import { valueKey } from "../../values/valueKey.ts";

/** What people call the ties that a case knows. Words that may also tell a stance are not among them. */
const CALLED: Readonly<Record<Relation["type"], string>> = {
  "speaks-for": "speaks for|spokesperson|spokesperson of|spokesperson for|represents",
  "part-of":
    "part of|is part of|member of|is member of|belongs to|subsidiary of|child of|teil von|mitglied von",
  "holds-office-in": "holds office in|head of|heads|leads|director of|chair of|ceo of|minister of",
  "held-office-in": "held office in|former head of|led|former director of|former minister of",
  "kin-of": "kin of|is a relative of|relative|family|married to|spouse|sibling|parent of",
  criticises: "criticises|criticizes|criticised|criticized",
  defends: "defends|defended",
  lobbies: "lobbies|lobbied|lobbying",
  "calls-on": "calls on|called on|urges",
  informs: "informs|informed|advises|reports to|briefs",
};

const TYPES: ReadonlyMap<string, Relation["type"]> = new Map(
  RELATION_TYPES.flatMap((type) => CALLED[type].split("|").map((name) => [name, type] as const)),
);

/** The type of relation that a word of a file means without doubt; null for all others. */
export function relationType(word: string): Relation["type"] | null {
  const key = valueKey(word).replaceAll(/[-_]/g, " ");
  return TYPES.get(key) ?? null;
}
