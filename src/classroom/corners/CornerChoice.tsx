import { useGo } from "../../store/place/useGo.ts";
import { usePlace } from "../../store/place/usePlace.ts";
import { cornersWords } from "../../i18n/en/classroom/corners.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { Proposition } from "../../case/proposition.ts";
import { PlaceLink } from "../../store/place/PlaceLink.tsx";
import { usePlaceTo } from "../../store/place/usePlaceTo.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { ChooseOne } from "../../controls/choosing/ChooseOne.tsx";

/** Which proposition the room is about: any, or, outside a lesson, which has its own Next, the one before or after. Another one begins without the actors. */
export function CornerChoice({ proposition }: { readonly proposition: Proposition }) {
  const corners = useWords(cornersWords);
  const { propositions } = useExplorer(({ index }) => index.case);
  const go = useGo();
  const placeTo = usePlaceTo();
  const isLesson = usePlace().step !== undefined;
  const at = propositions.findIndex(({ id }) => id === proposition.id);
  return (
    <nav className="corners__choice" aria-label={corners.choice}>
      {!isLesson && <Neighbour proposition={propositions[at - 1]}>{corners.previous}</Neighbour>}
      <ChooseOne
        label={corners.proposition({ at: at + 1, count: propositions.length })}
        value={proposition.id}
        options={propositions.map(({ id, label, text }) => ({ value: id, text: label, also: text }))}
        onChange={(next) => go(placeTo({ page: "corners", proposition: next }))}
      />
      {!isLesson && <Neighbour proposition={propositions[at + 1]}>{corners.next}</Neighbour>}
    </nav>
  );
}

interface NeighbourProps {
  readonly proposition: Proposition | undefined;
  readonly children: string;
}

function Neighbour({ proposition, children }: NeighbourProps) {
  if (proposition === undefined) return <span className="corners__none" />;
  return (
    <PlaceLink to={{ page: "corners", proposition: proposition.id }} className="button">
      {children}
    </PlaceLink>
  );
}
