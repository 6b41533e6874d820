import { publisherOf } from "../../case/source.ts";
import { quizWords } from "../../i18n/en/classroom/quiz.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { AttributionBadge } from "../../reading/statement/AttributionBadge.tsx";
import { CommitmentWord } from "../../reading/statement/commitment/CommitmentWord.tsx";
import { StanceWord } from "../../reading/statement/StanceWord.tsx";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import type { NumberedQuestion } from "./quizQuestions.ts";
import { optionLetter } from "./quizOptions.ts";

interface QuizKeyTableProps {
  readonly questions: readonly NumberedQuestion[];
}

/** For each question who said it, with which stance, how we know, and where to find it. */
export function QuizKeyTable({ questions }: QuizKeyTableProps) {
  const quiz = useWords(quizWords);
  return (
    <table className="quiz-key">
      <thead>
        <tr>
          <th scope="col">{quiz.question}</th>
          <th scope="col">{quiz.answer}</th>
          <th scope="col">{quiz.onThis}</th>
          <th scope="col">{quiz.whereFrom}</th>
        </tr>
      </thead>
      <tbody>
        {questions.map((one) => (
          <KeyRow key={one.number} {...one} />
        ))}
      </tbody>
    </table>
  );
}

function KeyRow({ number, question }: NumberedQuestion) {
  const { statement, options } = question;
  const proposition = useExplorer(({ index }) => index.propositions.get(statement.proposition)?.label);
  const at = options.findIndex(({ id }) => id === statement.actor);
  return (
    <tr>
      <th scope="row">
        {number} {optionLetter(at)}
      </th>
      <td>
        <p>
          <b>
            <bdi>{options[at]?.name}</bdi>
          </b>
        </p>
        <p className="quiz-key__words" dir="auto">
          {statement.quote === undefined ? statement.summary : <q>{statement.quote.text}</q>}
        </p>
      </td>
      <td>
        <StanceWord stance={statement.stance} /> <q>{proposition}</q>
        <CommitmentWord statement={statement} />
      </td>
      <td>
        <KeySource question={question} />
      </td>
    </tr>
  );
}

function KeySource({ question: { statement } }: Pick<NumberedQuestion, "question">) {
  const { formats, reading } = useMessages();
  const quiz = useWords(quizWords);
  const source = useExplorer(({ index }) => index.sources.get(statement.source));
  const { attribution, speaker, via, date, locator } = statement;
  const parts = [
    speaker !== undefined && `${reading.speaker} ${speaker}`,
    via !== undefined && `${reading.via} ${via}`,
    date !== undefined && `${quiz.said} ${formats.shortDate(date)}`,
    source !== undefined && publisherOf(source),
    source?.published !== undefined && formats.shortDate(source.published),
    locator !== undefined && reading.paragraph({ locator }),
  ];
  return (
    <>
      <AttributionBadge attribution={attribution} />
      {parts
        .filter((part) => part !== false)
        .map((part) => (
          <span key={part}>
            , <bdi>{part}</bdi>
          </span>
        ))}
    </>
  );
}
