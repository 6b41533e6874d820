import type { Proposition } from "../case/proposition.ts";
import type { Relation } from "../case/relation.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { useShortName } from "../reading/useShortName.ts";

/** How many of each a card has room for. */
export const MOST_OTHERS = 3;
export const MOST_SILENT = 18;

interface CardAsidesProps {
  readonly others: readonly Relation[];
  readonly silent: readonly Proposition[];
}

/** What others say to an actor or about it, and what it is silent on, side by side. */
export function CardAsides({ others, silent }: CardAsidesProps) {
  return (
    <div className="role-card__asides">
      {others.length > 0 && <Others others={others} />}
      {silent.length > 0 && <Silence silent={silent} />}
    </div>
  );
}

function Others({ others }: Pick<CardAsidesProps, "others">) {
  const { cards, reading, words } = useMessages();
  const shortName = useShortName();
  const more = others.length - MOST_OTHERS;
  return (
    <section>
      <h3>{cards.others}</h3>
      <ul>
        {others.slice(0, MOST_OTHERS).map(({ from, type, locator, summary }) => (
          <li key={`${from} ${type} ${locator}`}>
            <b>
              <bdi>{shortName(from)}</bdi>
            </b>{" "}
            {words.relation[type]}: <bdi>{summary}</bdi> {reading.paragraph({ locator })}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{cards.moreOthers({ count: more })}</p>}
    </section>
  );
}

function Silence({ silent }: Pick<CardAsidesProps, "silent">) {
  const { cards } = useMessages();
  const more = silent.length - MOST_SILENT;
  const labels = silent.slice(0, MOST_SILENT).map(({ label }) => label);
  return (
    <section>
      <h3>{cards.silent({ count: silent.length })}</h3>
      <p>
        <bdi>{labels.join(" · ")}</bdi> {more > 0 && cards.moreSilence({ count: more })}
      </p>
      <p className="quiet">{cards.silence}</p>
    </section>
  );
}
