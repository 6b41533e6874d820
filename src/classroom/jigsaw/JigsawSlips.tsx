import { cardsWords } from "../../i18n/en/classroom/cards.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { Actor } from "../../case/actor.ts";
import { sideLetter } from "../../network/sides/sides.ts";
import { Sheet } from "../paper/Sheet.tsx";
import { evenChunks } from "../choose/chunks.ts";
import type { Jigsaw } from "./jigsawGroups.ts";

/** How many slips a sheet is cut into. */
const ON_A_SHEET = 36;

/** A slip for each student with a number and the two groups that it leads to. */
export function JigsawSlips({ jigsaw }: { readonly jigsaw: Jigsaw<Actor> }) {
  const cards = useWords(cardsWords);
  const chunks = evenChunks(slipsOf(jigsaw), ON_A_SHEET);
  return chunks.map((chunk, at) => (
    <Sheet key={at} title={cards.slips({ at: at + 1, count: chunks.length })} to={{ page: "explorer" }}>
      <p className="quiet">{cards.slipsTask}</p>
      <ul className="slips">
        {chunk.map(({ student, expert, home }) => (
          <li key={student} className="slips__slip">
            <b>{cards.student({ at: student })}</b>
            <span>{cards.expertGroup({ at: expert + 1 })}</span>
            <span>{cards.homeGroup({ letter: sideLetter(home) })}</span>
          </li>
        ))}
      </ul>
    </Sheet>
  ));
}

interface Slip {
  readonly student: number;
  readonly expert: number;
  readonly home: number;
}

/** In the order of the numbers. */
function slipsOf({ experts, homes }: Jigsaw<Actor>): readonly Slip[] {
  const homeOf = new Map(
    homes.flatMap((members, home) => members.map((student) => [student, home] as const)),
  );
  return experts
    .flatMap(({ students }, expert) =>
      students.map((student) => ({ student, expert, home: homeOf.get(student) ?? 0 })),
    )
    .toSorted((one, other) => one.student - other.student);
}
