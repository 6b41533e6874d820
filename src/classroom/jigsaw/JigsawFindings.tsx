import { useMemo } from "react";
import type { Actor, ActorId } from "../../case/actor.ts";
import type { Proposition, PropositionId } from "../../case/proposition.ts";
import { cardsWords } from "../../i18n/en/classroom/cards.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { positionsOf } from "../../network/axis/compareActors.ts";
import type { Position } from "../../network/position.ts";
import { StanceWord } from "../../reading/statement/StanceWord.tsx";
import { useShortName } from "../../reading/names/ActorName.tsx";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { Sheet } from "../paper/Sheet.tsx";
import { SheetsInTurn } from "../paper/SheetsInTurn.tsx";
import { inChunks } from "../choose/chunks.ts";

/** How many actors a sheet has columns for, and how many propositions rows. */
const COLUMNS = 6;
const ROWS = 17;

type Standings = ReadonlyMap<ActorId, ReadonlyMap<PropositionId, Position>>;

interface FindingsProps {
  readonly actors: readonly Actor[];
}

/** What the groups can find: each actor's position on every proposition on which one of them spoke. */
export function JigsawFindings({ actors }: FindingsProps) {
  const cards = useWords(cardsWords);
  const index = useExplorer((state) => state.index);
  const { ofCells } = useExplorer((state) => state.views);
  const standings: Standings = useMemo(
    () => new Map(actors.map(({ id }) => [id, positionsOf(index, id)])),
    [index, actors],
  );
  const spokenOn = index.case.propositions.filter(({ id }) =>
    actors.some((actor) => standings.get(actor.id)?.has(id)),
  );
  const parts = inChunks(actors, COLUMNS).flatMap((columns) =>
    inChunks(spokenOn, ROWS).map((rows) => ({ columns, rows })),
  );
  const sheets = parts.map(({ columns, rows }, at) => (
    <Sheet
      key={at}
      title={cards.findings({ at: at + 1, count: parts.length })}
      to={{ page: "explorer" }}
      chosen={{ view: ofCells }}
      isKey
    >
      <p className="quiet">{cards.findingsMeaning}</p>
      <FindingsTable columns={columns} rows={rows} standings={standings} />
    </Sheet>
  ));
  return <SheetsInTurn>{sheets}</SheetsInTurn>;
}

interface FindingsTableProps {
  readonly columns: readonly Actor[];
  readonly rows: readonly Proposition[];
  readonly standings: Standings;
}

function FindingsTable({ columns, rows, standings }: FindingsTableProps) {
  const cards = useWords(cardsWords);
  const shortName = useShortName();
  return (
    <table className="sheet-table sheet-table--dense">
      <thead>
        <tr>
          <th scope="col">{cards.proposition}</th>
          {columns.map(({ id }) => (
            <th key={id} scope="col">
              <bdi>{shortName(id)}</bdi>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, text }) => (
          <tr key={id}>
            <th scope="row">
              <bdi>{text}</bdi>
            </th>
            {columns.map((actor) => (
              <td key={actor.id}>
                <Finding position={standings.get(actor.id)?.get(id)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Finding({ position }: { readonly position: Position | undefined }) {
  const { reading } = useMessages();
  if (position === undefined) return <span className="visually-hidden">{reading.noStatement}</span>;
  return <StanceWord stance={position.stance} isName />;
}
