import { attributeOf, isAttributeFacet } from "../../../case/attribute.ts";
import type { Case } from "../../../case/case.ts";
import type { EditedField } from "../../../case/edited.ts";
import { editingWords } from "../../../i18n/en/editing/editing.ts";
import { useWords } from "../../../i18n/useWords.ts";

/** Gives what a field is called: by the interface, and an attribute by its case. */
export function useFieldName({ attributes = [] }: Case) {
  const { field: names } = useWords(editingWords);
  return ({ of, field }: Pick<EditedField, "of" | "field">): string => {
    if (isAttributeFacet(field))
      return attributes.find(({ id }) => id === attributeOf(field))?.label ?? field;
    return new Map(Object.entries(names[of])).get(field) ?? field;
  };
}
