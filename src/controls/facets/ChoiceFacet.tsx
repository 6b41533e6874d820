import { useState } from "react";
import type { FacetName, FacetValues } from "../../case/caseIndex.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { CheckRow } from "./CheckRow.tsx";
import { Facet } from "./Facet.tsx";
import { useFacet } from "./useFacet.ts";

type ChoiceName = Exclude<FacetName, "proposition" | "stance">;

interface ChoiceFacetProps<Name extends ChoiceName> {
  readonly name: Name;
  readonly labels: Readonly<Record<FacetValues[Name], string>>;
  readonly meanings?: Readonly<Record<FacetValues[Name], string>>;
}

/** A facet of checkboxes, each with the statements that it would show; it ignores its own choice when it counts. Absent where the case answers its question nowhere. */
export function ChoiceFacet<Name extends ChoiceName>({ name, labels, meanings }: ChoiceFacetProps<Name>) {
  const { controls } = useMessages();
  const { rows, toggle } = useFacet(name);
  const [isExplained, setIsExplained] = useState(false);
  if (rows.length === 0) return null;
  return (
    <Facet title={controls.facet[name]} isFoldable>
      <ul className="facet__rows">
        {rows.map(({ value, count, isChosen }) => (
          <CheckRow
            key={value}
            label={labels[value]}
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
