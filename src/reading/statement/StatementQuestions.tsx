import { useState } from "react";
import type { Statement } from "../../case/statement.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { ActorFacts } from "../names/ActorFacts.tsx";
import { ActorName } from "../names/ActorName.tsx";
import { Provenance } from "./Evidence.tsx";
import { WhatOthersSay } from "./WhatOthersSay.tsx";
import "./statementQuestions.css";

interface StatementQuestionsProps {
  readonly statement: Statement;
  readonly isOpen: boolean;
}

/**
 * The three questions of civic online reasoning, answered from the case: who is behind it, what is the evidence,
 * what do others say. Source: Wineburg, McGrew and Breakstone, Stanford, 2016.
 */
export function StatementQuestions({ statement, isOpen: startsOpen }: StatementQuestionsProps) {
  const { reading } = useMessages();
  const [isOpen, setOpen] = useState(startsOpen);
  return (
    <details
      className="statement-questions"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className="statement-questions__summary">{reading.questions}</summary>
      {isOpen && <Answers statement={statement} />}
    </details>
  );
}

function Answers({ statement }: { readonly statement: Statement }) {
  const { reading } = useMessages();
  const index = useExplorer((state) => state.index);
  const actor = index.actors.get(statement.actor);
  const source = index.sources.get(statement.source);
  return (
    <dl className="statement-questions__answers">
      <dt>{reading.whoIsBehind}</dt>
      <dd>
        <ActorName id={statement.actor} />
        {actor !== undefined && <ActorFacts actor={actor} />}
      </dd>
      <dt>{reading.whatEvidence}</dt>
      <dd>{source !== undefined && <Provenance statement={statement} source={source} />}</dd>
      <dt>{reading.whatOthersSay}</dt>
      <dd>
        <WhatOthersSay statement={statement} />
      </dd>
    </dl>
  );
}
