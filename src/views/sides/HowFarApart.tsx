import { MOST_AS_GOOD } from "../../network/sides/asGoodAs.ts";
import { sideFigureWords } from "../../i18n/en/views/sideFigures.ts";
import { useWords } from "../../i18n/useWords.ts";
import { Phrase } from "../../ui/Phrase.tsx";
import { ActorMarks } from "./NameMarks.tsx";
import type { SidesShown } from "./sidesShown.ts";

/** How clearly the sides are apart, in figures, with their rule, their numbers and their sources where they are shown. */
export function HowFarApart({ shown }: { readonly shown: SidesShown }) {
  const sides = useWords(sideFigureWords);
  const { modularity, frustration, search } = shown.found;
  const against = {
    between: frustration.agreementBetween,
    within: frustration.disagreementWithin,
    all: frustration.ties,
  };
  return (
    <section className="sides__section sides__apart">
      <h2 className="sides__head">{sides.howFar}</h2>
      <p>
        <Phrase
          text={sides.modularity}
          parts={{ value: <b className="sides__figure">{sides.decimal(modularity.value)}</b> }}
        />
      </p>
      <p>
        {sides.against(against)} {shown.found.thinGroups.length > 0 && `${sides.thinToo} `}
        {sides.runs(search)}
      </p>
      <p>
        {sides.asGood({ count: search.asGood, isMore: search.asGood >= MOST_AS_GOOD })}{" "}
        {search.asGood > 0 && <ActorMarks shown={shown} ids={search.unsettled} />}
      </p>
      <details className="receipts">
        <summary>{sides.workedOut}</summary>
        <dl className="sides__worked">
          <dt>{sides.agreementWord}</dt>
          <dd>{sides.share(modularity.agreement)}</dd>
          <dt>{sides.disagreementWord}</dt>
          <dd>{sides.share(modularity.disagreement)}</dd>
        </dl>
        <p>{sides.formula({ ...modularity, figure: modularity.value })}</p>
        {sides.workedRules.map((rule) => (
          <p key={rule}>{rule}</p>
        ))}
      </details>
    </section>
  );
}
