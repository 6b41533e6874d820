import type { Statement } from "../../case/statement.ts";
import { ActorName } from "../names/ActorName.tsx";
import { PropositionName } from "../names/PropositionName.tsx";
import { CommitmentWord } from "./commitment/CommitmentWord.tsx";
import { SpeakerAndAddressee } from "./SpeakerAndAddressee.tsx";
import { StanceWord } from "./StanceWord.tsx";
import "./statementHead.css";

/** How much a card says above the words: all of it, only the stance with how far one commits, that without the stance, or neither. */
export type HeadDetail = "full" | "stance" | "words" | "aside";

interface StatementHeadProps {
  readonly id: string;
  readonly statement: Statement;
  readonly detail: HeadDetail;
}

/** Who takes which stance on what, how far they commit, through which speaker, to whom: the name of a card. */
export function StatementHead({ id, statement, detail }: StatementHeadProps) {
  const aside = <SpeakerAndAddressee statement={statement} />;
  if (detail === "full") {
    return (
      <div className="statement-head" id={id}>
        <p className="statement-head__actor">
          <ActorName id={statement.actor} isSearched /> {aside}
        </p>
        <p>
          <StanceWord stance={statement.stance} />{" "}
          <PropositionName id={statement.proposition} isSearched isQuoted />
          <CommitmentWord statement={statement} />
        </p>
      </div>
    );
  }
  return (
    <p className="statement-head" id={id}>
      <span className={detail === "stance" ? undefined : "visually-hidden"}>
        <StanceWord stance={statement.stance} />
      </span>{" "}
      <span className={detail === "aside" ? "visually-hidden" : undefined}>
        <CommitmentWord statement={statement} isAlone={detail === "words"} />
      </span>{" "}
      {aside}
    </p>
  );
}
