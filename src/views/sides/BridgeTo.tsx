import { Fragment } from "react";
import { sideFindingWords } from "../../i18n/en/views/sideFindings.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { Odds } from "../../network/sides/oddsWith.ts";
import { Phrase } from "../../ui/Phrase.tsx";
import { ActorMarks, PropositionMarks, SideLetter } from "./NameMarks.tsx";
import type { SidesShown } from "./sidesShown.ts";

/** So many are named; of more it is said how many they are. */
const MOST_NAMED = 2;

interface BridgeToProps {
  readonly shown: SidesShown;
  readonly whom: readonly Odds[];
}

/** With how many of each side a bridge agrees or is at odds, by name where they are few, and on what. */
export function BridgeTo({ shown, whom }: BridgeToProps) {
  const sides = useWords(sideFindingWords);
  return whom.map((some, at) => (
    <Fragment key={`${some.side} ${some.propositions[0]}`}>
      {at > 0 && sides.bridgeToNext}
      <Some shown={shown} some={some} />
    </Fragment>
  ));
}

function Some({ shown, some }: { readonly shown: SidesShown; readonly some: Odds }) {
  const { side, actors, propositions } = some;
  const sides = useWords(sideFindingWords);
  const all = shown.found.sides[side]?.members.length ?? 0;
  return (
    <Phrase
      text={actors.length > MOST_NAMED ? sides.bridgeTo.counted : sides.bridgeTo.named}
      parts={{
        actors: <ActorMarks shown={shown} ids={actors} />,
        share: sides.shareOfSide({ count: actors.length, all }),
        side: <SideLetter shown={shown} side={side} />,
        propositions: <PropositionMarks shown={shown} ids={propositions} />,
      }}
    />
  );
}
