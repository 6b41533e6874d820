import { useState } from "react";
import type { CommonFacet, FacetName, FacetValues } from "../../case/caseIndex.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { Button } from "../../ui/Button.tsx";
import { useFindInList } from "../choosing/useFindInList.tsx";
import { partName, valueName } from "../choosing/valueNames.ts";
import { CheckRow } from "./CheckRow.tsx";
import { Facet } from "./Facet.tsx";
import { useFacet } from "./useFacet.ts";

type ChoiceName = Exclude<FacetName, "proposition" | "stance">;

interface ChoiceFacetProps<Name extends ChoiceName> {
  readonly name: Name;
  readonly meanings?: Readonly<Record<FacetValues[Name], string>>;
}

/** A facet of checkboxes, each with the statements that it would show; it ignores its own choice when it counts. Absent where the case answers its question nowhere. */
export function ChoiceFacet<Name extends ChoiceName>({ name, meanings }: ChoiceFacetProps<Name>) {
  const messages = useMessages();
  const { controls } = messages;
  const index = useExplorer((state) => state.index);
  const { rows, toggle } = useFacet(name);
  const { found, field } = useFindInList(rows, ({ value }) => valueName(index, name, value, messages));
  const [isExplained, setIsExplained] = useState(false);
  if (rows.length === 0) return null;
  return (
    <Facet title={partName<CommonFacet>(index, name, controls.facet)} isFoldable>
      {field}
      <ul className="facet__rows">
        {found.map(({ value, count, isChosen }) => (
          <CheckRow
            key={value}
            label={valueName(index, name, value, messages)}
            count={count}
            isChosen={isChosen}
            onToggle={() => toggle(value)}
            isMeaningShown={isExplained}
            {...(meanings && { meaning: meanings[value] })}
          />
        ))}
      </ul>
      {meanings && (
        <Button isPlain aria-pressed={isExplained} onClick={() => setIsExplained(!isExplained)}>
          {controls.whatTheyMean}
        </Button>
      )}
    </Facet>
  );
}
