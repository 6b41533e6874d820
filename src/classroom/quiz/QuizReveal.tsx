import type { ActorId } from "../../case/actor.ts";
import type { Statement } from "../../case/statement.ts";
import { quizWords } from "../../i18n/en/classroom/quiz.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { PlaceLink } from "../../store/place/PlaceLink.tsx";
import { PropositionName, PropositionText } from "../../reading/names/PropositionName.tsx";
import { CommitmentWord } from "../../reading/statement/commitment/CommitmentWord.tsx";
import { Condition } from "../../reading/statement/commitment/Condition.tsx";
import { StanceWord } from "../../reading/statement/StanceWord.tsx";
import { StatementQuestions } from "../../reading/statement/StatementQuestions.tsx";
import { StatementWords } from "../../reading/statement/StatementWords.tsx";
import { useHeadingFocus } from "../../reading/panel/useHeadingFocus.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { QuizFacts } from "./QuizFacts.tsx";

interface QuizRevealProps {
  readonly statement: Statement;
  readonly guess: ActorId;
}

/** Who said it, in full, which stance that is, and how we know. */
export function QuizReveal({ statement, guess }: QuizRevealProps) {
  const { reading } = useMessages();
  const quiz = useWords(quizWords);
  const heading = useHeadingFocus(statement.id);
  const actor = useExplorer(({ index }) => index.actors.get(statement.actor)?.name ?? statement.actor);
  return (
    <section className="quiz-reveal" aria-label={quiz.saidIt({ actor })}>
      <h3 className="quiz-reveal__heading" ref={heading} tabIndex={-1} dir="auto">
        {quiz.saidIt({ actor })}
      </h3>
      <div className="quiz-reveal__words">
        <StatementWords statement={statement} />
      </div>
      <div>
        <p>
          <StanceWord stance={statement.stance} /> <PropositionName id={statement.proposition} isQuoted />
          <CommitmentWord statement={statement} />
        </p>
        <PropositionText id={statement.proposition} />
        <Condition statement={statement} />
      </div>
      <QuizFacts statement={statement} />
      {statement.note !== undefined && (
        <p className="quiet" dir="auto">
          <b>{reading.note}</b> {statement.note}
        </p>
      )}
      <StatementQuestions statement={statement} isOpen={false} />
      {guess !== statement.actor && <OtherGuess statement={statement} guess={guess} />}
      <p className="quiz-reveal__why">{quiz.why}</p>
    </section>
  );
}

/** What the source has on the actor that was guessed: how the two are related, and what that one said on the same. */
function OtherGuess({ statement, guess }: QuizRevealProps) {
  const { words } = useMessages();
  const quiz = useWords(quizWords);
  const { actors, case: parsed } = useExplorer(({ index }) => index);
  const nameOf = (id: ActorId) => actors.get(id)?.name ?? id;
  const pair = [guess, statement.actor];
  const relation = parsed.relations.find(({ from, to }) => pair.includes(from) && pair.includes(to));
  const hasSpoken = parsed.statements.some(
    ({ actor, proposition }) => actor === guess && proposition === statement.proposition,
  );
  return (
    <>
      {relation !== undefined && (
        <p>
          {quiz.related({
            from: nameOf(relation.from),
            relation: words.relation[relation.type],
            to: nameOf(relation.to),
          })}
        </p>
      )}
      {hasSpoken && (
        <p>
          <PlaceLink to={{ page: "position", actor: guess, proposition: statement.proposition }}>
            {quiz.alsoSpoke({ actor: nameOf(guess) })}
          </PlaceLink>
        </p>
      )}
    </>
  );
}
