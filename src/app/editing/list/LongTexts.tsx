import { useId, useMemo } from "react";
import type { Case } from "../../../case/case.ts";
import { wordNotes } from "../../../case/check/wordNotes.ts";
import { editingWords } from "../../../i18n/en/editing/editing.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { useExplorer } from "../../../store/ExplorerContext.tsx";
import { PlaceLink } from "../../../store/place/PlaceLink.tsx";
import type { CasePlace } from "../../../store/place/places.ts";

/** Others are counted. */
const MOST_TOLD = 20;
/** Quotes of so many statements are looked through within some hundredths of a second. */
const MOST_STATEMENTS = 5000;

/** The texts of a case that are longer than is good, each with the way to where it can be shortened; nothing where none are. */
export function LongTexts() {
  const heading = useId();
  const words = useWords(editingWords).long;
  const shown = useExplorer(({ index }) => index.case);
  const texts = useMemo(() => longTexts(shown), [shown]);
  if (texts.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{words.title({ count: texts.length })}</h2>
      <p>{words.lead}</p>
      <ul>
        {texts.slice(0, MOST_TOLD).map(({ field, name, place }) => (
          <li key={`${field} ${JSON.stringify(place)}`}>
            {words.field[field]}:{" "}
            <PlaceLink to={place} className="name-link">
              <bdi>{name}</bdi>
            </PlaceLink>
          </li>
        ))}
      </ul>
      {texts.length > MOST_TOLD && <p>{words.others({ count: texts.length - MOST_TOLD })}</p>}
      {shown.statements.length > MOST_STATEMENTS && <p>{words.partly({ count: MOST_STATEMENTS })}</p>}
    </section>
  );
}

interface LongText {
  readonly field: "quote" | "label" | "clause";
  /** Of what it is a text. */
  readonly name: string;
  readonly place: CasePlace;
}

function longTexts(shown: Case): readonly LongText[] {
  const looked = { ...shown, statements: shown.statements.slice(0, MOST_STATEMENTS) };
  return wordNotes(looked).flatMap(({ place }) => ("path" in place ? textAt(looked, place.path) : []));
}

function textAt(
  { statements, propositions }: Case,
  [list, at, field]: readonly (string | number)[],
): LongText[] {
  const statement = list === "statements" ? statements[Number(at)] : undefined;
  const proposition = list === "propositions" ? propositions[Number(at)] : undefined;
  if (statement !== undefined)
    return [
      {
        field: "quote",
        name: statement.quote?.text ?? "",
        place: { page: "statement", statement: statement.id },
      },
    ];
  if (proposition === undefined) return [];
  const place: CasePlace = { page: "proposition", proposition: proposition.id };
  return [{ field: field === "clause" ? "clause" : "label", name: proposition.label, place }];
}
