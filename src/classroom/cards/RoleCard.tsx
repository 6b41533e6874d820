import { useMemo } from "react";
import type { Actor } from "../../case/actor.ts";
import { cardsWords } from "../../i18n/en/classroom/cards.ts";
import { useWords } from "../../i18n/useWords.ts";
import { ActorFacts } from "../../reading/names/ActorFacts.tsx";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { statementsOf } from "../choose/saidInCase.ts";
import { Sheet } from "../paper/Sheet.tsx";
import { WritingLines } from "../paper/WritingLines.tsx";
import { CardAsides, MOST_OTHERS, MOST_SILENT } from "./CardAsides.tsx";
import { CardStatement } from "./CardStatement.tsx";
import { cardOthers, cardTies } from "./cardRelations.ts";
import { cardSpace } from "./cardSpace.ts";
import { type CardStatements, cardStatements } from "./cardStatements.ts";
import "./roleCard.css";

interface RoleCardProps {
  readonly actor: Actor;
  /** The group that gets the card, and what it is asked to do. */
  readonly above?: string;
  readonly tasks?: readonly string[];
}

const NO_TASKS: readonly string[] = [];

/** One sheet on one actor: who speaks, what it said, what others say, what it is silent on, and three questions. */
export function RoleCard({ actor, above, tasks = NO_TASKS }: RoleCardProps) {
  const cards = useWords(cardsWords);
  const { shown, more, same, others, ties, silent } = useCard(actor, tasks);
  return (
    <Sheet title={actor.name} above={above ?? cards.title} to={{ page: "actor", actor: actor.id }}>
      <div className="role-card">
        <div>
          <ActorFacts actor={actor} />
          {actor.note !== undefined && <p className="quiet">{actor.note}</p>}
          {tasks.length > 0 && (
            <ol className="role-card__tasks">
              {tasks.map((task) => (
                <li key={task}>{task}</li>
              ))}
            </ol>
          )}
        </div>
        <Said shown={shown} more={more} same={same} />
        <CardAsides actor={actor.id} others={others} ties={ties} silent={silent} />
        <CardQuestions />
        <p className="quiet">
          {cards.marks} {cards.forReading}
        </p>
      </div>
    </Sheet>
  );
}

function Said({ shown, more, same }: CardStatements) {
  const cards = useWords(cardsWords);
  return (
    <section>
      <h3 className="role-card__heading">{cards.said}</h3>
      {shown.length === 0 ? (
        <p>{cards.saidNothing}</p>
      ) : (
        <ul className="role-card__said" data-few={shown.length < FEW || undefined}>
          {shown.map((statement, at) => {
            const isLast = shown[at + 1]?.proposition !== statement.proposition;
            const besides = isLast ? same.get(statement.proposition) : undefined;
            return <CardStatement key={statement.id} statement={statement} same={besides} />;
          })}
        </ul>
      )}
      {more > 0 && <p className="quiet">{cards.more({ count: more })}</p>}
    </section>
  );
}

/** Fewer statements than these are set across the sheet. */
const FEW = 3;

function useCard(actor: Actor, tasks: readonly string[]) {
  const index = useExplorer((state) => state.index);
  const paper = useExplorer(({ display }) => display.paper);
  return useMemo(() => {
    const others = cardOthers(index, actor.id);
    const ties = cardTies(index, actor.id);
    const spokenOn = new Set(statementsOf(index, actor.id).map(({ proposition }) => proposition));
    const silent = index.case.propositions.filter(({ id }) => !spokenOn.has(id));
    const room = cardSpace(paper, {
      actor,
      others: others.slice(0, MOST_OTHERS),
      ties,
      silent: silent.slice(0, MOST_SILENT),
      tasks,
    });
    return { others, ties, silent, ...cardStatements(index, actor.id, room) };
  }, [index, paper, actor, tasks]);
}

/** The three questions of source criticism, with room to write. Source: Wineburg, McGrew and Breakstone, Stanford, 2016. */
function CardQuestions() {
  const cards = useWords(cardsWords);
  return (
    <ol className="card-questions">
      {cards.questions.map(({ question, hint }) => (
        <li key={question} className="card-questions__row">
          <div>
            <h3>{question}</h3>
            <p className="quiet">{hint}</p>
          </div>
          <WritingLines />
        </li>
      ))}
    </ol>
  );
}
