import type { Statement } from "../../case/statement.ts";
import { quizWords } from "../../i18n/en/classroom/quiz.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { AttributionBadge } from "../../reading/statement/AttributionBadge.tsx";
import { PlaceLink } from "../../store/place/PlaceLink.tsx";
import { Locator } from "../../reading/statement/Locator.tsx";
import { PublisherLink } from "../../reading/statement/PublisherLink.tsx";
import { useExplorer } from "../../store/ExplorerContext.tsx";

interface QuizFactsProps {
  readonly statement: Statement;
}

/** When a statement was said and published, how we know of it, through whom it came, and where to find it. */
export function QuizFacts({ statement }: QuizFactsProps) {
  const { formats, words } = useMessages();
  const quiz = useWords(quizWords);
  const source = useExplorer(({ index }) => index.sources.get(statement.source));
  const { id, attribution, date, locator } = statement;
  return (
    <dl className="quiz-facts" aria-label={quiz.facts}>
      <div>
        <dt>{quiz.said}</dt>
        <dd>{date === undefined ? quiz.undated : formats.date(date)}</dd>
      </div>
      <div>
        <dt>{quiz.published}</dt>
        <dd>{source?.published === undefined ? quiz.undated : formats.date(source.published)}</dd>
      </div>
      <div>
        <dt>{quiz.how}</dt>
        <dd>
          <AttributionBadge attribution={attribution} />
          <p className="quiet">{words.attributionMeaning[attribution]}</p>
        </dd>
      </div>
      <Through statement={statement} />
      <div>
        <dt>{quiz.where}</dt>
        <dd>
          {source !== undefined && <PublisherLink source={source} statement={statement} />}{" "}
          {locator !== undefined && <Locator locator={locator} />}
          <p>
            <PlaceLink to={{ page: "statement", statement: id }}>{quiz.statement}</PlaceLink>
          </p>
        </dd>
      </div>
    </dl>
  );
}

function Through({ statement: { speaker, via } }: QuizFactsProps) {
  const quiz = useWords(quizWords);
  const mouths = [speaker, via].filter((one) => one !== undefined);
  if (mouths.length === 0) return null;
  return (
    <div>
      <dt>{quiz.through}</dt>
      {mouths.map((mouth) => (
        <dd key={mouth}>
          <bdi>{mouth}</bdi>
        </dd>
      ))}
    </div>
  );
}
