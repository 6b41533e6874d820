import { useState } from "react";
import type { Statement } from "../../case/statement.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { InRoom } from "../../ui/room/InRoom.tsx";
import { makeRoom } from "../../ui/room/room.ts";
import { onPointed } from "../../ui/room/onPointed.ts";
import "./statementQuestions.css";

/** The answers, loaded when somebody points at the questions. */
export const answersRoom = makeRoom(async () => (await import("./StatementAnswers.tsx")).StatementAnswers);

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
      <summary className="statement-questions__summary" {...onPointed(answersRoom)}>
        {reading.questions}
      </summary>
      {isOpen && (
        <InRoom room={answersRoom}>{(StatementAnswers) => <StatementAnswers statement={statement} />}</InRoom>
      )}
    </details>
  );
}
