import type { Statement } from "../../../case/statement.ts";
import { rowsWords } from "../../../i18n/en/views/rows.ts";
import { useWords } from "../../../i18n/useWords.ts";
import type { ContestRow } from "../../../network/rows/contestRows.ts";
import { tellingStatements } from "../../../network/rows/tellingStatements.ts";
import { ActorName } from "../../../reading/names/ActorName.tsx";
import { PropositionName } from "../../../reading/names/PropositionName.tsx";
import { StatementMeta } from "../../../reading/statement/StatementMeta.tsx";
import { StatementWords } from "../../../reading/statement/StatementWords.tsx";
import { selectCounted } from "../../../store/countedSelectors.ts";
import { useExplorer } from "../../../store/ExplorerContext.tsx";
import { PlaceLink } from "../../../store/place/PlaceLink.tsx";
import { StanceIcon } from "../../../ui/StanceIcon.tsx";
import { SIDES } from "./spokenRow.ts";
import { SpeakerMark } from "./SpeakerMark.tsx";
import "./openedRow.css";

/** The words of each side that tell most, and the way to all statements on the proposition. */
export function OpenedRow({ row: { proposition, contrary, stands } }: { readonly row: ContestRow }) {
  const words = useWords(rowsWords);
  const { statements } = useExplorer(selectCounted).case;
  const sides = SIDES.map((stance) => stands[stance].flatMap(({ shown }) => shown));
  const told = sides.flatMap((places) => tellingStatements(places.flatMap((at) => statements[at] ?? [])));
  const all = SIDES.flatMap((stance) => stands[stance]);
  const count = all.reduce((sum, one) => sum + one.statements, 0);
  return (
    <>
      {told.length === 0 && <p className="quiet">{words.noneInSelection}</p>}
      {told.map((statement) => (
        <Told key={statement.id} statement={statement} />
      ))}
      {contrary !== null && (
        <p className="quiet">
          {words.opposite} <PropositionName id={contrary.id} isQuoted />
        </p>
      )}
      <PlaceLink
        inPane
        to={{ page: "proposition", proposition: proposition.id }}
        className="proposition-row__all"
      >
        {words.allStatements({ count })}
      </PlaceLink>
    </>
  );
}

/** A statement: first the words, then who says so, when, and how we know. */
function Told({ statement: counted }: { readonly statement: Statement }) {
  const words = useWords(rowsWords);
  const index = useExplorer((state) => state.index);
  // As it was made: what is counted for a body was said by its spokesperson.
  const statement = index.statements.get(counted.id) ?? counted;
  const { stance } = counted;
  return (
    <article className="proposition-row__told">
      <StatementWords statement={statement} />
      <p className="proposition-row__speaker">
        <SpeakerMark actor={index.actors.get(statement.actor)} stance={stance} />
        <ActorName id={statement.actor} />
        <span className="proposition-row__says" data-stance={stance}>
          <StanceIcon stance={stance} />
          {words.says[stance]}
        </span>
      </p>
      <StatementMeta statement={statement} source={index.sources.get(statement.source)} />
    </article>
  );
}
