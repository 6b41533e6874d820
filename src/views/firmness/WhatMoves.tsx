import { firmnessWords } from "../../i18n/en/views/firmness.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { ActorId } from "../../case/actor.ts";
import type { Alignment } from "../../network/axis/alignment.ts";
import type { SideMoves } from "../../network/sides/sideMoves.ts";
import type { TieChange, TieMove } from "../../network/ties/tieChanges.ts";
import { PlaceLink } from "../../store/place/PlaceLink.tsx";
import { tiePlace } from "../ties/tiePlace.ts";
import { MovedSides } from "./MovedSides.tsx";
import { useShortName } from "../../reading/names/ActorName.tsx";
import "../../reading/statement/page/firmness.css";

/** So many ties of a kind are named here; the table names all. */
const MOST_NAMED = 12;

interface WhatMovesProps {
  readonly moves: readonly TieChange[];
  readonly sides: SideMoves;
  /** Where actors would stand across, those who would move. */
  readonly across: Alignment;
}

/** The ties that a change moves, by what becomes of them, each a link to what makes it; then sides and bridges. */
export function WhatMoves({ moves, sides, across }: WhatMovesProps) {
  const firmness = useWords(firmnessWords);
  const kinds = [...new Set(moves.map(({ move }) => move))];
  return (
    <section>
      <h2 className="firmness__heading">{firmness.moves}</h2>
      {moves.length === 0 && <p>{firmness.noMoves}</p>}
      {kinds.map((kind) => (
        <MovesOfKind key={kind} kind={kind} moves={moves.filter(({ move }) => move === kind)} />
      ))}
      {across.size > 0 && <MovedAcross across={across} />}
      <MovedSides sides={sides} />
    </section>
  );
}

/** Who would stand elsewhere across. */
function MovedAcross({ across }: Pick<WhatMovesProps, "across">) {
  const firmness = useWords(firmnessWords);
  const labelOf = useShortName();
  return (
    <section>
      <h3 className="firmness__kind">{firmness.movedAcross({ count: across.size })}</h3>
      <ul className="firmness__moves">
        {[...across.keys()].map((id) => {
          const actor = id.slice("actor/".length) as ActorId;
          return (
            <li key={id}>
              <PlaceLink to={{ page: "actor", actor }}>
                <bdi>{labelOf(actor)}</bdi>
              </PlaceLink>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function MovesOfKind({ kind, moves }: { readonly kind: TieMove; readonly moves: readonly TieChange[] }) {
  const firmness = useWords(firmnessWords);
  const left = moves.length - MOST_NAMED;
  return (
    <section>
      <h3 className="firmness__kind">{firmness.move[kind]({ count: moves.length })}</h3>
      <ul className="firmness__moves">
        {moves.slice(0, MOST_NAMED).map((move) => (
          <li key={`${move.left} ${move.right}`}>
            <MovedTie move={move} />
          </li>
        ))}
      </ul>
      {left > 0 && <p className="quiet">{firmness.moreMoves({ count: left })}</p>}
    </section>
  );
}

function MovedTie({ move }: { readonly move: TieChange }) {
  const firmness = useWords(firmnessWords);
  const labelOf = useShortName();
  return (
    <>
      <PlaceLink to={tiePlace("actor", move)}>
        {firmness.pair({ left: labelOf(move.left as ActorId), right: labelOf(move.right as ActorId) })}
      </PlaceLink>{" "}
      <span className="firmness__weights">{firmness.fromTo(move)}</span>
    </>
  );
}
