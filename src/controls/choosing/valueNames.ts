import {
  type AttributeFacet,
  type AttributeId,
  attributeOf,
  isAttributeFacet,
} from "../../case/attribute.ts";
import type { CaseIndex, FacetName } from "../../case/caseIndex.ts";
import { kindOf } from "../../case/kinds/shapedKinds.ts";
import { kindName } from "../../i18n/kindName.ts";
import type { Messages } from "../../i18n/messages.ts";

/** What the values of the facets are called that are the same in every case. */
function valueNames({ words }: Pick<Messages, "words">) {
  return {
    stance: words.stanceName,
    commitment: words.commitment,
    attribution: words.attribution,
    naming: words.naming,
  };
}

/** What the value of a facet is called: in the words of the case, or of the interface; the value itself where it is not known. */
export function valueName(
  index: CaseIndex,
  facet: FacetName,
  value: string,
  messages: Pick<Messages, "words">,
): string {
  if (isAttributeFacet(facet)) return attributeValueName(index, attributeOf(facet), value);
  if (facet === "kind") return kindName(kindOf(index, value as never), messages.words.kind);
  if (facet === "proposition") return propositionLabel(index, value);
  const names: Readonly<Record<string, string>> = valueNames(messages)[facet];
  return names[value] ?? value;
}

/** What a part of the filter is called: an attribute by the case, all else in the given words of the interface. */
export function partName<Part extends string>(
  index: CaseIndex,
  part: Part | AttributeFacet,
  words: Readonly<Record<Part, string>>,
): string {
  return isAttributeFacet(part) ? attributeName(index, attributeOf(part)) : words[part];
}

/** What an attribute is called. */
export function attributeName({ attributes }: Pick<CaseIndex, "attributes">, id: AttributeId): string {
  return attributes.get(id)?.label ?? id;
}

function attributeValueName({ attributes }: CaseIndex, id: AttributeId, value: string): string {
  return attributes.get(id)?.values.find((one) => one.id === value)?.label ?? value;
}

function propositionLabel(index: CaseIndex, id: string): string {
  return (index.propositions as ReadonlyMap<string, { readonly label: string }>).get(id)?.label ?? id;
}
