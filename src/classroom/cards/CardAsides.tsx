import type { ActorId } from "../../case/actor.ts";
import type { Proposition } from "../../case/proposition.ts";
import type { Relation } from "../../case/relation.ts";
import { cardsWords } from "../../i18n/en/classroom/cards.ts";
import { isolated } from "../../i18n/grammar/isolated.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useShortName } from "../../reading/names/ActorName.tsx";

/** How many of each a card has room for. */
export const MOST_OTHERS = 3;
export const MOST_SILENT = 18;

interface CardAsidesProps {
  readonly actor: ActorId;
  readonly others: readonly Relation[];
  readonly ties: readonly Relation[];
  readonly silent: readonly Proposition[];
}

/** What others say to an actor or about it, whom it belongs to, and what it is silent on, side by side. */
export function CardAsides({ actor, others, ties, silent }: CardAsidesProps) {
  return (
    <div className="role-card__asides">
      {others.length + ties.length > 0 && (
        <div>
          {others.length > 0 && <Others others={others} />}
          {ties.length > 0 && <Ties actor={actor} ties={ties} />}
        </div>
      )}
      {silent.length > 0 && <Silence silent={silent} />}
    </div>
  );
}

function Others({ others }: Pick<CardAsidesProps, "others">) {
  const cards = useWords(cardsWords);
  const shortName = useShortName();
  const more = others.length - MOST_OTHERS;
  return (
    <section>
      <h3>{cards.others}</h3>
      <ul>
        {others.slice(0, MOST_OTHERS).map(({ from, type, locator, summary }) => (
          <Reported
            key={`${from} ${type} ${summary}`}
            name={shortName(from)}
            summary={summary}
            {...(locator !== undefined && { locator })}
          />
        ))}
      </ul>
      {more > 0 && <p>{cards.moreOthers({ count: more })}</p>}
    </section>
  );
}

function Ties({ actor, ties }: Pick<CardAsidesProps, "actor" | "ties">) {
  const cards = useWords(cardsWords);
  const shortName = useShortName();
  return (
    <section>
      <h3>{cards.ties}</h3>
      <ul>
        {ties.map(({ from, to, type, locator, summary }) => (
          <Reported
            key={`${from} ${type} ${to}`}
            name={shortName(from === actor ? to : from)}
            summary={summary}
            {...(locator !== undefined && { locator })}
          />
        ))}
      </ul>
    </section>
  );
}

/** In the words of the case, whose grammar fits one actor and many. */
function Reported({
  name,
  locator,
  summary,
}: { readonly name: string } & Pick<Relation, "locator" | "summary">) {
  const { reading } = useMessages();
  return (
    <li>
      <b>
        <bdi>{name}</bdi>:
      </b>{" "}
      <bdi>{summary}</bdi> {locator !== undefined && reading.paragraph({ locator })}
    </li>
  );
}

function Silence({ silent }: Pick<CardAsidesProps, "silent">) {
  const cards = useWords(cardsWords);
  const more = silent.length - MOST_SILENT;
  const labels = silent.slice(0, MOST_SILENT).map(({ label }) => isolated(label));
  return (
    <section>
      <h3>{cards.silent({ count: silent.length })}</h3>
      <p>
        {labels.join("; ")} {more > 0 && cards.moreSilence({ count: more })}
      </p>
      <p className="quiet">{cards.silence}</p>
    </section>
  );
}
