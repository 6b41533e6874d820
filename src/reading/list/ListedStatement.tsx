import { memo } from "react";
import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { ActorName } from "../names/ActorName.tsx";
import { PropositionName, PropositionText } from "../names/PropositionName.tsx";
import { StatementCard } from "../statement/StatementCard.tsx";
import { valueName } from "../../controls/choosing/valueNames.ts";
import type { Answer, GroupStart } from "./arrangeStatements.ts";

interface ListedStatementProps {
  readonly place: number;
  readonly groupStart: GroupStart | undefined;
}

/** A statement in the list, under the heading of its group if it is the first there. */
export const ListedStatement = memo(({ place, groupStart }: ListedStatementProps) => {
  const statement = useExplorer(({ index }) => index.case.statements[place]);
  if (statement === undefined) return null;
  return (
    <>
      {groupStart !== undefined && <GroupHeading start={groupStart} />}
      <StatementCard statement={statement} />
    </>
  );
});

/** Names a group of the list: its actor, what its actors answer, or its proposition with the sentence in full, and how much follows. */
function GroupHeading({ start: { actor, proposition, answer, count } }: { readonly start: GroupStart }) {
  const { reading } = useMessages();
  return (
    <div className="statement-list__group">
      <h3 className="statement-list__group-name">
        {actor !== undefined && <ActorName id={actor} />}
        {proposition !== undefined && <PropositionName id={proposition} />}
        {answer !== undefined && <AnswerName answer={answer} />}
      </h3>
      <span className="quiet">{reading.statements({ count })}</span>
      {proposition !== undefined && <PropositionText id={proposition} />}
    </div>
  );
}

function AnswerName({ answer: { facet, value } }: { readonly answer: Answer }) {
  const messages = useMessages();
  const index = useExplorer((state) => state.index);
  return <bdi>{value === null ? messages.words.noAnswer : valueName(index, facet, value, messages)}</bdi>;
}
