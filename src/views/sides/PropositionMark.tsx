import { sidesWords } from "../../i18n/en/views/sides.ts";
import { useWords } from "../../i18n/useWords.ts";
import { PlaceLink } from "../../store/place/PlaceLink.tsx";
import type { PropositionId } from "../../case/proposition.ts";
import { type SidesShown, labelOf } from "./sidesShown.ts";

interface PropositionMarkProps {
  readonly shown: SidesShown;
  readonly id: PropositionId;
}

/** A proposition's label as a link to everyone on it. */
export function PropositionMark({ shown: { index, selected }, id }: PropositionMarkProps) {
  const sides = useWords(sidesWords);
  const isSelected = selected.proposition === id;
  return (
    <span className="proposition-mark" data-selected={isSelected || undefined}>
      <PlaceLink inPane to={{ page: "proposition", proposition: id }}>
        <bdi>{labelOf(index, id)}</bdi>
        {isSelected && <span className="visually-hidden"> ({sides.selected})</span>}
      </PlaceLink>
    </span>
  );
}
