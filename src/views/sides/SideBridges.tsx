import { group } from "d3";
import { useMemo, useState } from "react";
import { sideFigureWords } from "../../i18n/en/views/sideFigures.ts";
import { sideFindingWords } from "../../i18n/en/views/sideFindings.ts";
import { useWords } from "../../i18n/useWords.ts";
import { PlaceLink } from "../../store/place/PlaceLink.tsx";
import type { Bridge, BridgeEnd } from "../../network/sides/bridges.ts";
import type { Evidence } from "../../network/ties/evidence.ts";
import type { Odds } from "../../network/sides/oddsWith.ts";
import { Button } from "../../ui/Button.tsx";
import { ListOf, Phrase } from "../../ui/Phrase.tsx";
import { ActorMarks, SideLetter } from "./NameMarks.tsx";
import { BridgeTo } from "./BridgeTo.tsx";
import { EvidenceReceipts } from "./EvidenceReceipts.tsx";
import { type SidesShown, shortName } from "./sidesShown.ts";

const AT_FIRST = 8;

/** The actors who agree with more than their own side, each in a sentence, or several about whom the same is said. */
export function SideBridges({ shown }: { readonly shown: SidesShown }) {
  const sides = useWords(sideFindingWords);
  const { bridging, bridges } = shown.found;
  const untold = bridging.length - bridges.length;
  const groups = useMemo(() => bridgeGroups(bridges), [bridges]);
  const firm = groups.filter((some) => !isThinGroup(some)).length;
  const [limit, setLimit] = useState(AT_FIRST);
  return (
    <section className="sides__section">
      <h2 className="sides__head">{sides.bridges}</h2>
      <p className="quiet">{sides.bridgesRule}</p>
      {untold > 0 && (
        <p className="quiet">{sides.bridgesTold({ told: bridges.length, all: bridging.length })}</p>
      )}
      {groups.length === 0 && <p>{sides.noBridges}</p>}
      {groups.length > 0 && firm === 0 && <p>{sides.onlyThin}</p>}
      <ul>
        {groups.slice(0, Math.min(limit, firm)).map((some) => (
          <BridgeItem key={some[0]?.actor} shown={shown} bridges={some} />
        ))}
      </ul>
      {limit > firm && groups.length > firm && (
        <>
          <p className="quiet">{sides.thinFindings}</p>
          <ul>
            {groups.slice(firm, limit).map((some) => (
              <BridgeItem key={some[0]?.actor} shown={shown} bridges={some} />
            ))}
          </ul>
        </>
      )}
      {groups.length > limit && (
        <Button isPlain onClick={() => setLimit(groups.length)}>
          {sides.moreBridges({ count: groups.length - limit })}
        </Button>
      )}
    </section>
  );
}

function isThinGroup(bridges: readonly Bridge[]): boolean {
  return bridges.every(({ isThin }) => isThin);
}

interface BridgeItemProps {
  readonly shown: SidesShown;
  readonly bridges: readonly Bridge[];
}

function BridgeItem({ shown, bridges }: BridgeItemProps) {
  const sides = useWords(sideFindingWords);
  const [first] = bridges;
  if (first === undefined) return null;
  const isSelected = bridges.some(({ actor }) => shown.selected.actors.includes(actor));
  const others = first.ends.filter(({ side }) => side !== first.side);
  return (
    <li className="sides__sentence" data-selected={isSelected || undefined}>
      <p>
        <Phrase
          text={first.odds.length > 0 ? sides.bridgeAtOdds : sides.bridge}
          parts={{
            actors: <ActorMarks shown={shown} ids={bridges.map(({ actor }) => actor)} />,
            side: <SideLetter shown={shown} side={first.side} />,
            ends: <BridgeTo shown={shown} whom={others.map(toWhom)} />,
            odds: <BridgeTo shown={shown} whom={first.odds} />,
          }}
        />
      </p>
      <EvidenceReceipts
        shown={shown}
        evidence={joined(bridges.flatMap(({ ends, side }) => ends.filter((end) => end.side !== side)))}
        isThin={isThinGroup(bridges)}
      >
        <Spreads bridges={bridges} />
        <Comparisons shown={shown} bridges={bridges} />
      </EvidenceReceipts>
    </li>
  );
}

/** How far the agreement of each is spread, with its numbers; what is the same for several, once. */
function Spreads({ bridges }: { readonly bridges: readonly Bridge[] }) {
  const sides = useWords(sideFigureWords);
  const texts = bridges.map(({ participation, ends }) =>
    sides.spread({ figure: participation, terms: ends.map(({ weight }) => weight) }),
  );
  return (
    <div className="quiet">
      {[...new Set(texts)].map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p>{sides.spreadRule}</p>
    </div>
  );
}

function toWhom({ side, actors, evidence: { propositions } }: BridgeEnd): Odds {
  return { side, actors, propositions };
}

/** How many comparisons are offered for one bridge. */
const MOST_COMPARED = 6;

/** Each bridge beside those of other sides with whom it agrees. */
function Comparisons({ shown, bridges }: BridgeItemProps) {
  const sides = useWords(sideFindingWords);
  const pairs = bridges
    .flatMap(({ actor, side, ends }) =>
      ends.filter((end) => end.side !== side).flatMap((end) => end.actors.map((other) => ({ actor, other }))),
    )
    .slice(0, MOST_COMPARED);
  const names = pairs.map(({ actor, other }) =>
    sides.pair({ one: shortName(shown.index, actor), other: shortName(shown.index, other) }),
  );
  const links = pairs.map(({ actor, other }, at) => (
    <PlaceLink inPane key={`${actor} ${other}`} to={{ page: "compare", actor, other }}>
      <bdi>{names[at]}</bdi>
    </PlaceLink>
  ));
  return (
    <p className="quiet">
      <Phrase text={sides.compareWith} parts={{ actors: <ListOf items={links} names={names} /> }} />
    </p>
  );
}

function joined(parts: readonly { readonly evidence: Evidence }[]): Evidence {
  const all = parts.map(({ evidence }) => evidence);
  return {
    statements: [...new Set(all.flatMap(({ statements }) => statements))],
    actors: [...new Set(all.flatMap(({ actors }) => actors))],
    propositions: [...new Set(all.flatMap(({ propositions }) => propositions))],
  };
}

/** Bridges of one side that agree with the same others on the same, and are at the same odds: one sentence says it of all. What depends on one statement is no finding and stands last. */
function bridgeGroups(bridges: readonly Bridge[]): readonly (readonly Bridge[])[] {
  return [...group(bridges, sentenceKey).values()].toSorted(
    (left, right) => Number(isThinGroup(left)) - Number(isThinGroup(right)),
  );
}

function sentenceKey({ side, ends, odds, isThin }: Bridge): string {
  const others = ends.filter((end) => end.side !== side);
  return JSON.stringify([
    side,
    isThin,
    others.map((end) => [end.side, end.actors, end.evidence.propositions]),
    odds,
  ]);
}
