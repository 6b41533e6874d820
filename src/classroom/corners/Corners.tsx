import { useMemo } from "react";
import { useMessages } from "../../i18n/useMessages.ts";
import { cornersWords } from "../../i18n/en/classroom/corners.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import type { Proposition, PropositionId } from "../../case/proposition.ts";
import { PlaceLink } from "../../store/place/PlaceLink.tsx";
import { UnknownNotice } from "../../reading/panel/UnknownNotice.tsx";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { Button } from "../../ui/Button.tsx";
import { ClassPage } from "../page/ClassPage.tsx";
import { CompareTwo } from "./CompareTwo.tsx";
import { CornerActors } from "./CornerActors.tsx";
import { CornerChoice } from "./CornerChoice.tsx";
import { CornerRoom } from "./CornerRoom.tsx";
import { useCornerCounts } from "./cornerCounts.ts";
import { splittingProposition } from "../choose/chosenProposition.ts";
import "./corners.css";

interface CornersProps {
  /** The proposition that the address names; none for the one that splits the actors most. */
  readonly propositionId: string | undefined;
  readonly withActors: boolean;
}

/** One proposition for the whole room: the words of each corner first, then the actors in their corners. */
export function Corners({ propositionId, withActors }: CornersProps) {
  const { app } = useMessages();
  const corners = useWords(cornersWords);
  const index = useExplorer((state) => state.index);
  const splitting = useMemo(() => splittingOrFirst(index), [index]);
  const proposition =
    propositionId === undefined ? splitting : index.propositions.get(propositionId as PropositionId);
  return (
    <ClassPage
      place="room"
      heading={app.classPage.corners}
      tools={proposition !== undefined && <CornerChoice proposition={proposition} />}
    >
      {proposition === undefined ? (
        <UnknownNotice what="proposition" id={propositionId ?? ""}>
          {splitting !== undefined && (
            <PlaceLink to={{ page: "corners", proposition: splitting.id }}>{corners.another}</PlaceLink>
          )}
        </UnknownNotice>
      ) : (
        <Known proposition={proposition} withActors={withActors} />
      )}
    </ClassPage>
  );
}

/** What the class begins with where the address names nothing. */
function splittingOrFirst(index: CaseIndex): Proposition | undefined {
  const id = splittingProposition(index) ?? index.case.propositions[0]?.id;
  return id === undefined ? undefined : index.propositions.get(id);
}

interface KnownProps {
  readonly proposition: Proposition;
  readonly withActors: boolean;
}

function Known({ proposition, withActors }: KnownProps) {
  const corners = useWords(cornersWords);
  const other = { page: withActors ? "corners" : "cornerActors", proposition: proposition.id } as const;
  return (
    <div className="corners">
      <p className="corners__note">{withActors ? corners.notATest : corners.pass}</p>
      {withActors ? <CornerActors proposition={proposition} /> : <CornerRoom proposition={proposition} />}
      <div className="corners__ways">
        {!withActors && <Counted proposition={proposition} />}
        <PlaceLink to={other} className="button">
          {withActors ? corners.hideActors : corners.showActors}
        </PlaceLink>
        <CompareTwo proposition={proposition} />
      </div>
    </div>
  );
}

/** How many students are counted, and the way back to none. */
function Counted({ proposition }: Pick<KnownProps, "proposition">) {
  const corners = useWords(cornersWords);
  const { total, clear } = useCornerCounts(proposition.id);
  return (
    <>
      <span role="status">{corners.counted({ count: total })}</span>
      {total > 0 && <Button onClick={clear}>{corners.clear}</Button>}
    </>
  );
}
