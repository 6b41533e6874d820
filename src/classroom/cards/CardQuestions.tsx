import { cardsWords } from "../../i18n/en/classroom/cards.ts";
import { useWords } from "../../i18n/useWords.ts";
import { WritingLines } from "../paper/WritingLines.tsx";

/** The three questions of source criticism, with room to write. Source: Wineburg, McGrew and Breakstone, Stanford, 2016. */
export function CardQuestions() {
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
