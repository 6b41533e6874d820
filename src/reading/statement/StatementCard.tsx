import { useId } from "react";
import type { Statement } from "../../case/statement.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { Highlighted } from "../names/Highlighted.tsx";
import { Condition } from "./commitment/Condition.tsx";
import { type HeadDetail, StatementHead } from "./StatementHead.tsx";
import { StatementMeta } from "./StatementMeta.tsx";
import { StatementQuestions } from "./StatementQuestions.tsx";
import { StatementWords } from "./StatementWords.tsx";
import { LinkedStatements } from "./links/LinkedStatements.tsx";
import "./statementCard.css";

interface StatementCardProps {
  readonly statement: Statement;
  /** Less than all where the surroundings say the rest. */
  readonly detail?: HeadDetail;
  /** Marks a statement that the filter hides in the list. */
  readonly isHidden?: boolean;
  /** Shows the questions and answers from the start. */
  readonly isOpen?: boolean;
}

/** One statement with its words, its source, and how it is known. */
export function StatementCard({
  statement,
  detail = "full",
  isHidden = false,
  isOpen = false,
}: StatementCardProps) {
  const { reading, words } = useMessages();
  const source = useExplorer(({ index }) => index.sources.get(statement.source));
  const id = useId();
  return (
    <article
      className={isHidden ? "statement-card statement-card--hidden" : "statement-card"}
      aria-labelledby={`${id}-head`}
      aria-describedby={`${id}-meaning`}
    >
      <StatementHead id={`${id}-head`} statement={statement} detail={detail} />
      <span id={`${id}-meaning`} hidden>
        {words.attributionMeaning[statement.attribution]}
      </span>
      {isHidden && <p className="statement-card__hidden">{reading.hiddenByFilter}</p>}
      <StatementWords statement={statement} />
      <Condition statement={statement} />
      <StatementMeta statement={statement} source={source} />
      {statement.note !== undefined && (
        <p className="statement-card__note">
          <b>{reading.note}</b>{" "}
          <bdi>
            <Highlighted text={statement.note} />
          </bdi>
        </p>
      )}
      <LinkedStatements statement={statement} />
      <StatementQuestions statement={statement} isOpen={isOpen} />
    </article>
  );
}
