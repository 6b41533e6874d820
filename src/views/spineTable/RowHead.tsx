import type { ActorId } from "../../case/actor.ts";
import type { PropositionId } from "../../case/proposition.ts";
import { STANCES } from "../../case/statement.ts";
import { spineTableWords } from "../../i18n/en/views/spineTable.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { ActorRow, PositionRow, PropositionRow } from "../../network/spine/table/spineRow.ts";
import type { SpineTable } from "../../network/spine/table/spineTable.ts";
import { PlaceLink } from "../../store/place/PlaceLink.tsx";
import { StanceIcon } from "../../ui/StanceIcon.tsx";
import { Fold } from "./Fold.tsx";
import { GroupHead } from "./GroupHead.tsx";
import type { RowProps } from "./rowProps.ts";

/** What a row is of: it unfolds, and leads to the page of its actor, its proposition or its words. */
export function RowHead(props: RowProps) {
  const { row, table, isContinued } = props;
  return (
    <div className="spine-table__head">
      {row.kind === "group" && <GroupHead {...props} row={row} />}
      {row.kind === "actor" && <ActorHead {...props} row={row} />}
      {row.kind === "proposition" && <PropositionHead {...props} row={row} />}
      {row.kind === "position" && <PositionHead table={table} row={row} />}
      {isContinued && <Continued />}
    </div>
  );
}

function Continued() {
  const { continued } = useWords(spineTableWords);
  return <span className="quiet">{continued}</span>;
}

function ActorHead({ table, row, onToggle }: RowProps & { readonly row: ActorRow }) {
  const words = useWords(spineTableWords);
  const { id, name } = actorAt(table, row.actor);
  return (
    <>
      <Fold isUnfolded={row.isUnfolded} name={words.unfold({ name })} onToggle={onToggle} />
      <PlaceLink inPane to={{ page: "actor", actor: id }}>
        <bdi>{name}</bdi>
      </PlaceLink>
    </>
  );
}

function PropositionHead({ table, row, onToggle }: RowProps & { readonly row: PropositionRow }) {
  const words = useWords(spineTableWords);
  const { id, label } = propositionAt(table, row.proposition);
  return (
    <>
      <Fold isUnfolded={row.isUnfolded} name={words.unfoldProposition({ name: label })} onToggle={onToggle} />
      <PlaceLink inPane to={{ page: "proposition", proposition: id }}>
        <bdi>{label}</bdi>
      </PlaceLink>
    </>
  );
}

/** A position leads to its words; its name is what the rows around it do not say. */
function PositionHead({ table, row }: { readonly table: SpineTable; readonly row: PositionRow }) {
  const { words } = useMessages();
  const [actor, proposition] = [actorAt(table, row.actor), propositionAt(table, row.proposition)];
  const stance = STANCES[row.stance] ?? "mixed";
  const isOfActor = row.within?.endsWith(`actor/${actor.id}`) === true;
  return (
    <>
      <StanceIcon stance={stance} />
      <PlaceLink inPane to={{ page: "position", actor: actor.id, proposition: proposition.id }}>
        <span className="visually-hidden">{words.stanceName[stance]}: </span>
        <bdi>{isOfActor ? proposition.label : actor.name}</bdi>
      </PlaceLink>
    </>
  );
}

function actorAt({ said }: SpineTable, at: number) {
  const actor = said.actors[at];
  return { id: (actor?.id.slice("actor/".length) ?? "") as ActorId, name: actor?.name ?? "" };
}

function propositionAt({ said }: SpineTable, at: number) {
  const proposition = said.propositions[at];
  const id = (proposition?.id.slice("proposition/".length) ?? "") as PropositionId;
  return { id, label: proposition?.label ?? "" };
}
