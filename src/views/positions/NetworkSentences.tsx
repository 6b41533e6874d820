import type { CaseIndex } from "../../case/caseIndex.ts";
import { networkSummaryWords } from "../../i18n/en/views/networkSummary.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { NetworkSummary } from "../../network/axis/networkSummary.ts";
import type { Answer, Question } from "../../network/questions/questions.ts";
import { selectCounted } from "../../store/countedSelectors.ts";
import { useExplorer, useExplorerStore, useExplorerLater } from "../../store/ExplorerContext.tsx";
import { selectFinding, selectNetwork } from "../../store/selectors.ts";
import { selectIsSpine } from "../../store/spine/groupSelectors.ts";
import { summarySteps } from "./summarySelectors.ts";
import { useInTasks } from "../../ui/hooks/useInTasks.ts";
import { MOST_NAMED, firstActors, shortName } from "../marks/firstNames.ts";

type Words = ReturnType<typeof networkSummaryWords>;

/** What else can be said of the visible network. Of a large one it is said once the picture has been drawn. */
export function MoreOfNetwork() {
  const store = useExplorerStore();
  const counted = useExplorer(selectCounted);
  const network = useExplorerLater(selectNetwork);
  const isLarge = useExplorer(selectIsSpine);
  const isFound = useExplorer(selectFinding) !== null;
  const summary = useInTasks(isLarge, () => summarySteps(store.getState()), [counted, network]);
  if (summary === null) return null;
  return (
    <>
      <NetworkDetails summary={summary} /> {isFound && <NetworkSentences index={counted} summary={summary} />}
    </>
  );
}

interface NetworkSentencesProps {
  readonly index: CaseIndex;
  readonly summary: NetworkSummary;
}

/** Who says what: what is most contested, and who is for and against it. */
export function NetworkSentences({ index, summary: { mostContested } }: NetworkSentencesProps) {
  const words = useWords(networkSummaryWords);
  const [first] = mostContested;
  if (first === undefined) return words.notContested;
  const items = mostContested.slice(0, MOST_NAMED).map(contestedOf);
  const contested = words.contested({ items, others: mostContested.length - items.length });
  const who = mostContested.length > 1 ? [] : [whoStandsWhere(index, first, words)];
  // Beside the count, which would otherwise say of some what they did not say.
  return [contested, ...who, ...contrariesOf(mostContested, words)].join(" ");
}

function contrariesOf(questions: readonly Question[], words: Words): readonly string[] {
  return questions
    .slice(0, MOST_NAMED)
    .flatMap(({ proposition, contrary }) =>
      contrary === null ? [] : words.contrary({ label: proposition.label, contrary: contrary.label }),
    );
}

function contestedOf({ proposition, support, oppose }: Question) {
  const side = ({ actors, bodies }: Answer) => ({ all: actors.length, bodies });
  return { label: proposition.label, support: side(support), oppose: side(oppose) };
}

const MOST_ON_A_SIDE = 2;

function whoStandsWhere(index: CaseIndex, question: Question, words: Words): string {
  const names = ({ actors }: Answer) => firstActors(index, actors, MOST_ON_A_SIDE);
  return words.who({ support: names(question.support), oppose: names(question.oppose) });
}

/** What else the network shows: how much there is, and who shares a view with each end. */
export function NetworkDetails({ summary }: Pick<NetworkSentencesProps, "summary">) {
  const words = useWords(networkSummaryWords);
  const { actors, propositions, statements } = summary;
  const [between] = summary.between;
  const views = between === undefined ? [] : [between.start, between.end];
  return [
    // What a message is given is looked through, and a summary leads to the whole case.
    words.count({ actors, propositions, statements }),
    ...(between === undefined
      ? []
      : [
          words.between({
            name: shortName(between.actor.actor, between.actor.actor.id),
            views: views.map(({ on, with: { actor } }) => ({
              label: on.proposition.label,
              other: shortName(actor, actor.id),
            })),
            others: summary.between.length - 1,
          }),
        ]),
  ].join(" ");
}
