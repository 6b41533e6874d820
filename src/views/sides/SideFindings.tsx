import { type ReactNode, memo } from "react";
import { sideFindingWords } from "../../i18n/en/views/sideFindings.ts";
import { sidesWords } from "../../i18n/en/views/sides.ts";
import { useWords } from "../../i18n/useWords.ts";
import { countPositions } from "../../network/position.ts";
import type { PropositionAcross } from "../../network/sides/propositionsAcross.ts";
import { ListOf, Phrase } from "../../ui/Phrase.tsx";
import { useGrowing } from "../../ui/hooks/useGrowing.ts";
import { ActorMark, PropositionMark, SideLetter } from "./NameMarks.tsx";
import { EvidenceReceipts } from "./EvidenceReceipts.tsx";
import { type SidesShown, shortName } from "./sidesShown.ts";

/** The propositions that split the sides, each in a sentence. */
export function WhatSplits({ shown }: { readonly shown: SidesShown }) {
  const sides = useWords(sideFindingWords);
  const { cannotSplit } = useWords(sidesWords);
  return (
    <Findings
      shown={shown}
      kind="splits"
      head={sides.splits}
      rule={sides.splitsRule}
      none={shown.canSplit ? sides.noSplits : cannotSplit}
    />
  );
}

/** The propositions that unite sides, each in a sentence. */
export function WhatUnites({ shown }: { readonly shown: SidesShown }) {
  const sides = useWords(sideFindingWords);
  return (
    <Findings
      shown={shown}
      kind="unites"
      head={sides.unites}
      rule={shown.canSplit ? sides.unitesRule : `${sides.unitesRule} ${sides.onlyUnites}`}
      none={sides.noUnites}
    />
  );
}

/** So many sentences are drawn at once, more than a screen holds; the others follow. */
const AT_ONCE = 24;

interface FindingsProps {
  readonly shown: SidesShown;
  readonly kind: "splits" | "unites";
  readonly head: string;
  readonly rule: string;
  readonly none: string;
}

function Findings({ shown, kind, head, rule, none }: FindingsProps) {
  const sides = useWords(sideFindingWords);
  const found = shown.found.propositions.filter(({ finding }) => finding.kind === kind);
  const firm = found.filter(({ isThin }) => !isThin);
  return (
    <section className="sides__section">
      <h2 className="sides__head">{head}</h2>
      <p className="quiet">{rule}</p>
      {firm.length === 0 && <p>{found.length > 0 ? sides.onlyThin : none}</p>}
      <FindingList shown={shown} found={firm} />
      {firm.length < found.length && <p className="quiet">{sides.thinFindings}</p>}
      <FindingList shown={shown} found={found.filter(({ isThin }) => isThin)} />
    </section>
  );
}

function FindingList({
  shown,
  found,
}: Pick<FindingsProps, "shown"> & { readonly found: readonly PropositionAcross[] }) {
  const count = useGrowing(found.length, AT_ONCE);
  if (found.length === 0) return null;
  return (
    <ul>
      {found.slice(0, count).map((across) => (
        <Finding key={across.proposition} shown={shown} across={across} />
      ))}
    </ul>
  );
}

/** Drawn once, however many follow. */
const Finding = memo(function Finding({ shown, across }: SentenceProps) {
  const isSelected = shown.selected.proposition === across.proposition;
  return (
    <li className="sides__sentence" data-selected={isSelected || undefined}>
      <p>
        <FindingSentence shown={shown} across={across} />
      </p>
      <EvidenceReceipts shown={shown} evidence={across.evidence} isThin={across.isThin} />
    </li>
  );
});

interface SentenceProps {
  readonly shown: SidesShown;
  readonly across: PropositionAcross;
}

function FindingSentence({ shown, across }: SentenceProps): ReactNode {
  const sides = useWords(sideFindingWords);
  const { finding, proposition } = across;
  const mark = <PropositionMark shown={shown} id={proposition} />;
  switch (finding.kind) {
    case "splits":
      return (
        <Phrase
          text={sides.split}
          parts={{
            proposition: mark,
            support: <Leaning shown={shown} across={across} stance="support" at={finding.support} />,
            oppose: <Leaning shown={shown} across={across} stance="oppose" at={finding.oppose} />,
          }}
        />
      );
    case "unites":
      return (
        <Phrase
          text={sides.unite[finding.stance]}
          parts={{ proposition: mark, actors: <United shown={shown} across={across} /> }}
        />
      );
    case "neither":
      return null;
  }
}

interface LeaningProps extends SentenceProps {
  readonly stance: "support" | "oppose";
  readonly at: readonly number[];
}

/** The sides that lean to a stance, each with how many of those who spoke take it. */
function Leaning({ shown, across, stance, at }: LeaningProps) {
  const sides = useWords(sideFindingWords);
  const items = at.map((side) => {
    const taken = across.bySide[side] ?? [];
    const count = countPositions(taken)[stance];
    return (
      <span key={side}>
        <SideLetter shown={shown} side={side} /> {sides.leaning({ count, spoke: taken.length })}
      </span>
    );
  });
  return <ListOf items={items} />;
}

/** Who takes the stance that unites: up to so many by name, else their sides with numbers. */
const MOST_NAMED = 4;

function United({ shown, across }: SentenceProps) {
  const sides = useWords(sideFindingWords);
  const { finding, evidence } = across;
  if (finding.kind !== "unites") return null;
  if (evidence.actors.length > MOST_NAMED)
    return <Leaning shown={shown} across={across} stance={finding.stance} at={finding.sides} />;
  const united = finding.sides.flatMap((side) =>
    (across.bySide[side] ?? [])
      .filter(({ stance }) => stance === finding.stance)
      .map(({ actor }) => ({ actor, side })),
  );
  return (
    <ListOf
      items={united.map(({ actor, side }) => (
        <span key={actor}>
          <ActorMark shown={shown} id={actor} /> ({sides.ofSide} <SideLetter shown={shown} side={side} />)
        </span>
      ))}
      names={united.map(({ actor }) => shortName(shown.index, actor))}
    />
  );
}
