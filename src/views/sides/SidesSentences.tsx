import { sidesWords } from "../../i18n/en/views/sides.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { FoundSides } from "../../network/sides/sides.ts";
import { type SidesShown, labelOf } from "./sidesShown.ts";

/** How many sides there are, and what splits them most. */
export function SidesSentences({ index, found, canSplit }: Omit<SidesShown, "selected">) {
  const sides = useWords(sidesWords);
  return (
    <>
      {sides.summary({ sides: found.sides.length, actors: found.actors, apart: found.apart.length })}{" "}
      {widestSplit(found) === undefined
        ? sides[canSplit ? "noSplit" : "cannotSplit"]
        : sides.widestSplit({ label: labelOf(index, widestSplit(found)?.proposition ?? ("" as never)) })}
    </>
  );
}

function widestSplit({ propositions }: FoundSides) {
  return propositions.find(({ finding }) => finding.kind === "splits");
}
