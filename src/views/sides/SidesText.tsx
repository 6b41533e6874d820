import type { ReactNode } from "react";
import { sidesWords } from "../../i18n/en/views/sides.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { FoundSides } from "../../network/sides/sides.ts";
import { HowFarApart } from "./HowFarApart.tsx";
import { SideBridges } from "./SideBridges.tsx";
import { WhatSplits, WhatUnites } from "./SideFindings.tsx";
import { SideRoster } from "./SideRoster.tsx";
import { type SidesShown, labelOf } from "./sidesShown.ts";
import "./sides.css";

interface SidesTextProps {
  readonly shown: SidesShown;
  /** The picture is beside or after the sentences, the table before them. */
  readonly form: "picture" | "table";
  /** What each side says, as a picture or as a table. */
  readonly children: ReactNode;
}

/** The sides in sentences, each with what it rests on, around what each of them says. */
export function SidesText({ shown, form, children }: SidesTextProps) {
  return (
    <div className="sides" data-form={form}>
      <div className="sides__columns">
        {form === "table" && children}
        <div className="sides__sentences">
          <SideRoster shown={shown} />
          <div className="sides__findings">
            <WhatSplits shown={shown} />
            <WhatUnites shown={shown} />
          </div>
          <SideBridges shown={shown} />
        </div>
        {form === "picture" && children}
        <HowFarApart shown={shown} />
      </div>
    </div>
  );
}

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
