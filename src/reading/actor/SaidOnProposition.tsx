import type { Position } from "../../network/position.ts";
import { PositionStatements } from "../proposition/PositionStatements.tsx";
import { PropositionName } from "../names/PropositionName.tsx";
import { PropositionText } from "../names/PropositionText.tsx";
import { StanceWord } from "../statement/StanceWord.tsx";
import "../proposition/positionSection.css";

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
