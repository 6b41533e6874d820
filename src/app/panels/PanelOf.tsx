import { STANCES, type Stance } from "../../case/statement.ts";
import { ActorPanel } from "../../reading/actor/ActorPanel.tsx";
import { Compare } from "../../reading/compare/Compare.tsx";
import { MayEdit } from "../../reading/panel/MayEdit.tsx";
import { UnknownNotice } from "../../reading/panel/UnknownNotice.tsx";
import { PositionPanel } from "../../reading/proposition/PositionPanel.tsx";
import { PropositionPanel } from "../../reading/proposition/PropositionPanel.tsx";
import { StatementPanel } from "../../reading/statement/page/StatementPanel.tsx";
import { AddressPanel } from "../../reading/tie/AddressPanel.tsx";
import { GroupTiesPanel } from "../../reading/tie/GroupTiesPanel.tsx";
import { TiePanel } from "../../reading/tie/TiePanel.tsx";
import { InRoom } from "../../ui/room/InRoom.tsx";
import { makeRoom } from "../../ui/room/room.ts";
import type { PlaceBeside } from "../../store/place/places.ts";

/** A place that has its own panel: all that are read beside the picture but the list. */
export type PlaceInPanel = Exclude<PlaceBeside, { readonly page: "explorer" }>;

const ribbonRoom = makeRoom(async () => (await import("../../reading/group/RibbonPanel.tsx")).RibbonPanel);

/** One panel for each place that is read beside the picture. */
export function PanelOf(place: PlaceInPanel) {
  if (isOfRibbon(place))
    return <InRoom room={ribbonRoom}>{(RibbonPanel) => <RibbonPanel {...place} />}</InRoom>;
  switch (place.page) {
    case "actor":
      return <ActorPanel actorId={place.actor} />;
    case "proposition":
      return <PropositionPanel propositionId={place.proposition} />;
    case "position":
      return <PositionPanel actorId={place.actor} propositionId={place.proposition} />;
    case "statement":
      return <StatementPanel statementId={place.statement} />;
    case "compare":
      return <Compare actorId={place.actor} otherId={place.other} />;
    case "tie":
      return <TiePanel side="actor" left={place.actor} right={place.other} />;
    case "together":
      return <TiePanel side="proposition" left={place.proposition} right={place.other} />;
    case "between":
      return (
        <GroupTiesPanel groups={[`${place.from}..${place.to}`, `${place.otherFrom}..${place.otherTo}`]} />
      );
    case "edits":
      return (
        <MayEdit otherwise={<UnknownNotice what="page" id={place.page} />}>
          {({ EditsPanel }) => <EditsPanel />}
        </MayEdit>
      );
    case "address":
      return <AddressPanel fromId={place.from} toId={place.to} />;
  }
}

/** Pages of ribbons are called by their stances. */
function isOfRibbon(place: PlaceInPanel): place is Extract<PlaceInPanel, { readonly page: Stance }> {
  return STANCES.some((stance) => stance === place.page);
}
