import type { ActorId } from "../../case/actor.ts";
import { bodyOf } from "../../case/bodies.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import type { PropositionId } from "../../case/proposition.ts";
import { tieFindingWords } from "../../i18n/en/views/tieFindings.ts";
import { tiesWords } from "../../i18n/en/views/ties.ts";
import { isolated } from "../../i18n/grammar/isolated.ts";
import { baseWords } from "../../i18n/messages.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import type { Words } from "../../i18n/words.ts";
import type { Position } from "../../network/position.ts";
import { sharedBodies } from "../../network/questions/sharedBodies.ts";
import type { Aggregation } from "../../network/ties/projection.ts";
import { type TieGrounds, actorGrounds, propositionGrounds } from "../../network/ties/tieGrounds.ts";
import type { TieLink, TieNetwork } from "../../network/ties/tieNetwork.ts";
import { strongestOf, tieSummary } from "../../network/ties/tieSummary.ts";
import { MOST_NAMED, firstActors, firstNames, shortName } from "../marks/firstNames.ts";

interface TieSentencesProps {
  readonly index: CaseIndex;
  readonly network: TieNetwork;
  readonly aggregation: Aggregation;
  /** The positions that the visible statements make. */
  readonly taken: readonly Position[];
}

/** Who agrees most with whom and on what, or what goes most together through whom; and who, or what, is most at odds. */
export function TieSentences(props: TieSentencesProps) {
  const { index, network, aggregation } = props;
  const words = useWords(tieFindingWords);
  const language = useLanguage();
  const { nearest, farthest } = tieSummary(network);
  const say = (kind: keyof typeof GROUNDS, links: readonly TieLink[]) =>
    links.length === 0 ? [] : [sentenceOf(props, language, kind, links)];
  if (aggregation === "ignore") return say("meet", nearest);
  if (aggregation === "conflict") return say("differ", nearest);
  const apart = nearest.every((link) => isOneBody(index, network, link)) ? betweenBodies(index, network) : [];
  const apartSentence = () =>
    apart.length > MOST_NAMED
      ? words.noneStandsOut({ count: apart.length })
      : words.betweenBodies(sentenceOf(props, language, "agree", apart));
  return [
    ...say("agree", nearest),
    ...(apart.length === 0 ? [] : [apartSentence()]),
    ...say("differ", farthest),
  ].join(" ");
}

/** The most propositions that a sentence names for a pair; more are counted, and its receipts have them all. */
const MOST_GROUNDS = 2;
/** The most pairs that are named of those equally tied: of propositions one, since each names speakers too. */
const MOST_PAIRS = { actor: MOST_NAMED, proposition: 1 } as const;

/** What two ends have to meet on for each kind of sentence. */
const GROUNDS = { agree: "same", differ: "opposite", meet: "both" } as const satisfies Record<
  string,
  keyof TieGrounds<string>
>;

function isOneBody(index: CaseIndex, { side }: TieNetwork, { tie }: TieLink): boolean {
  return side === "actor" && sharedBodies(index, [tie.left, tie.right] as ActorId[]).length > 0;
}

/** The strongest agreement of actors who are not one body. */
function betweenBodies(index: CaseIndex, { side, links }: TieNetwork): readonly TieLink[] {
  if (side === "proposition") return [];
  const body = bodyOf(index.case);
  return strongestOf(
    links.filter(({ tie }) => tie.weight > 0 && body(tie.left as ActorId) !== body(tie.right as ActorId)),
  );
}

function sentenceOf(
  { index, network, taken }: TieSentencesProps,
  language: Words,
  kind: keyof typeof GROUNDS,
  links: readonly TieLink[],
): string {
  const { most } = language.of(tieFindingWords);
  const { meetings } = language.of(tiesWords);
  const { named } = language.of(baseWords);
  const pairOf = ({ tie }: TieLink) => {
    if (network.side === "actor") {
      const ends = [tie.left, tie.right] as [ActorId, ActorId];
      const grounds = actorGrounds(taken, ...ends)[GROUNDS[kind]];
      return {
        names: ends.map((id) => shortName(index.actors.get(id), id)),
        on:
          grounds.length > MOST_GROUNDS
            ? meetings.actor(grounds.length)
            : named.some(firstNames(grounds.map((id) => quoted(index, id)))),
        bodies: named.ofBodies({ all: 2, bodies: sharedBodies(index, ends) }),
      };
    }
    const ends = [tie.left, tie.right] as [PropositionId, PropositionId];
    const actors = propositionGrounds(taken, ...ends)[GROUNDS[kind]];
    return {
      names: ends.map((id) => quoted(index, id)),
      on: named.some(firstActors(index, actors)),
      bodies: named.ofBodies({ all: actors.length, bodies: sharedBodies(index, actors) }),
    };
  };
  const pairs = links.slice(0, MOST_PAIRS[network.side]).map(pairOf);
  return most[network.side][kind]({ pairs, others: links.length - pairs.length });
}

function quoted(index: CaseIndex, id: PropositionId): string {
  return `“${isolated(index.propositions.get(id)?.label ?? id)}”`;
}

/** What else a one-mode network shows: how many ties, of which kind, and how many of them depend on one statement. */
export function TieDetails({ network, aggregation }: Pick<TieSentencesProps, "network" | "aggregation">) {
  const words = useWords(tieFindingWords);
  const summary = tieSummary(network);
  const nodes = words.nodes[network.side](summary.nodes);
  if (aggregation === "ignore") return words.summaryMeetings({ ...summary, nodes });
  // Ties of conflict are numbers above 0, but ties of disagreement.
  const [agree, differ] = aggregation === "conflict" ? [0, summary.agree] : [summary.agree, summary.differ];
  return words.summary({ ...summary, nodes, agree, differ });
}
