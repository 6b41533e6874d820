import type { Position } from "../network/position.ts";
import { PositionStatements } from "./PositionStatements.tsx";
import { PropositionName } from "./PropositionName.tsx";
import { PropositionText } from "./PropositionText.tsx";
import { StanceWord } from "./StanceWord.tsx";
import "./positionSection.css";

/** An actor's position on a proposition, with the statements that it follows from. */
export function SaidOnProposition({ position }: { readonly position: Position }) {
  return (
    <section className="position-section">
      <h5 className="position-section__heading">
        <StanceWord stance={position.stance} /> <PropositionName id={position.proposition} />
      </h5>
      <PropositionText id={position.proposition} />
      <PositionStatements position={position} />
    </section>
  );
}
