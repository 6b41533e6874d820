import { attributeOf, isAttributeFacet } from "../../../case/attribute.ts";
import type { Case } from "../../../case/case.ts";
import type { EditedField, EditedValue } from "../../../case/edited.ts";
import { editingWords } from "../../../i18n/en/editing/editing.ts";
import { useMessages } from "../../../i18n/useMessages.ts";
import { useWords } from "../../../i18n/useWords.ts";

interface EditValueProps {
  /** In whose words kinds, themes and answers are told. */
  readonly shown: Case;
  readonly at: Pick<EditedField, "of" | "field">;
  readonly value: EditedValue | undefined;
}

/** What a field holds, in words for a person. */
export function EditValue({ shown, at, value }: EditValueProps) {
  const { nothingThere } = useWords(editingWords);
  const told = useToldValue(shown)(at, value);
  if (told === null) return <span className="quiet">{nothingThere}</span>;
  return (
    <span dir="auto" lang={typeof value === "object" ? value.language : undefined}>
      {typeof value === "object" ? `“${told}”` : told}
    </span>
  );
}

/** Gives what a field holds as a text; null for nothing. */
export function useToldValue(shown: Case) {
  const { words, formats } = useMessages();
  const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    stance: words.stanceName,
    attribution: words.attribution,
    commitment: words.commitment,
    kind: { ...words.kind, ...namesById(shown.kinds, "label") },
    theme: namesById(shown.themes, "title"),
  };
  return ({ field }: Pick<EditedField, "of" | "field">, value: EditedValue | undefined): string | null => {
    if (value === undefined) return null;
    if (typeof value === "object") return value.text;
    if (field === "date") return formats.date(value);
    if (isAttributeFacet(field)) return answerName(shown, field, value);
    return new Map(Object.entries(choices[field] ?? {})).get(value) ?? value;
  };
}

function answerName({ attributes = [] }: Case, field: `attr.${string}`, value: string): string {
  const asked = attributes.find(({ id }) => id === attributeOf(field));
  return asked?.values.find(({ id }) => id === value)?.label ?? value;
}

function namesById<Name extends string>(
  entries: readonly ({ readonly id: string } & { readonly [N in Name]: string })[] = [],
  name: Name,
): Readonly<Record<string, string>> {
  return Object.fromEntries(entries.map((entry) => [entry.id, entry[name]]));
}
