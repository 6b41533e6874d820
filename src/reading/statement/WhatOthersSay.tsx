import type { ActorId } from "../../case/actor.ts";
import type { Stance, Statement } from "../../case/statement.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { selectCountedFor } from "../../store/countedSelectors.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { StanceIcon } from "../../ui/StanceIcon.tsx";
import { PlaceLink } from "../../store/place/PlaceLink.tsx";
import { useBodyWords } from "../names/useBodyWords.ts";
import { PropositionText } from "../names/PropositionName.tsx";
import { othersOn } from "./stanceGroups.ts";

/** How many other actors take which stance on the same proposition, over the whole case. */
export function WhatOthersSay({ statement }: { readonly statement: Statement }) {
  const { reading } = useMessages();
  const { proposition } = statement;
  const counted = useExplorer(selectCountedFor({ propositions: [proposition] }));
  const { actor } = counted.case.statements.find(({ id }) => id === statement.id) ?? statement;
  const groups = othersOn(counted, proposition, actor);
  return (
    <>
      <PropositionText id={proposition} />
      {groups.length === 0 && <p>{reading.nobodyElse}</p>}
      {groups.map(({ stance, positions }) => (
        <OthersCount key={stance} stance={stance} actors={positions.map((position) => position.actor)} />
      ))}
      <p>
        <PlaceLink to={{ page: "proposition", proposition }}>{reading.everyoneOnIt}</PlaceLink>
      </p>
    </>
  );
}

interface OthersCountProps {
  readonly stance: Stance;
  readonly actors: readonly ActorId[];
}

function OthersCount({ stance, actors }: OthersCountProps) {
  const { reading } = useMessages();
  const bodyWords = useBodyWords();
  return (
    <p className="statement-questions__count">
      <StanceIcon stance={stance} /> {reading.others[stance]({ count: actors.length })}
      {bodyWords(actors)}
    </p>
  );
}
