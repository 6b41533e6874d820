import { useMessages } from "../../i18n/useMessages.ts";
import { ActorName } from "../names/ActorName.tsx";
import { useBodyWords } from "../names/useBodyWords.ts";
import { StanceWord } from "../statement/StanceWord.tsx";
import type { StanceGroup } from "../statement/stanceGroups.ts";
import { PositionStatements } from "./PositionStatements.tsx";
import "./positionStatements.css";

/** Those who take one stance on a proposition, each with their words. */
export function StanceSection({ group: { stance, positions } }: { readonly group: StanceGroup }) {
  const { reading } = useMessages();
  const bodyWords = useBodyWords();
  return (
    <section>
      <h3 className="panel__section">
        <StanceWord stance={stance} isName />{" "}
        <span className="quiet">
          {reading.actors({ count: positions.length })}
          {bodyWords(positions.map(({ actor }) => actor))}
        </span>
      </h3>
      {positions.map((position) => (
        <section key={position.actor} className="position-section">
          <h4 className="position-section__heading">
            <ActorName id={position.actor} />
          </h4>
          <PositionStatements position={position} />
        </section>
      ))}
    </section>
  );
}
