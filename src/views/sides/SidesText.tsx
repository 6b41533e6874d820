import type { ReactNode } from "react";
import { sidesWords } from "../../i18n/en/views/sides.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { sidesSummary } from "../../network/sides/sidesSummary.ts";
import { useGrowing } from "../../ui/hooks/useGrowing.ts";
import { MOST_NAMED, firstActors } from "../marks/firstNames.ts";
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
  /** Stands above all. */
  readonly before?: ReactNode;
  /** What each side says, as a picture or as a table. */
  readonly children: ReactNode;
}

/** Of so many propositions the parts are drawn one after the other: the first is higher than a screen. */
const MANY = 60;
const PARTS = 3;

/** The sides in sentences, each with what it rests on, around what each of them says. */
export function SidesText({ shown, form, before, children }: SidesTextProps) {
  const isMany = shown.found.propositions.length > MANY;
  const parts = useGrowing(PARTS, 1, undefined, isMany ? 1 : PARTS);
  return (
    <div className="sides" data-form={form}>
      {before}
      <div className="sides__columns">
        {form === "table" && children}
        {parts > 2 && <Sentences shown={shown} />}
        {form === "picture" && parts > 1 && children}
        {parts > 2 && <HowFarApart shown={shown} />}
      </div>
    </div>
  );
}

function Sentences({ shown }: Pick<SidesTextProps, "shown">) {
  return (
    <div className="sides__sentences">
      <SideRoster shown={shown} />
      <div className="sides__findings">
        <WhatSplits shown={shown} />
        <WhatUnites shown={shown} />
      </div>
      <SideBridges shown={shown} />
    </div>
  );
}

/** How many sides there are, who names them, and what splits them most. */
export function SidesSentences({ index, found, canSplit }: Omit<SidesShown, "selected">) {
  const { named } = useMessages();
  const sides = useWords(sidesWords);
  const { widestSplit, hasThinSplit } = sidesSummary(found);
  const firm = found.sides;
  if (firm.length === 0) return sides.noFirmSides;
  const names = firm.slice(0, MOST_NAMED).map((side) => named.some(firstActors(index, side.names)));
  const split = () => {
    if (widestSplit !== null) return sides.widestSplit({ label: labelOf(index, widestSplit.proposition) });
    if (!canSplit) return sides.cannotSplit;
    return hasThinSplit ? sides.thinSplit : sides.noSplit;
  };
  return `${sides.summary({ names, count: firm.length })} ${firm.length > 1 || !canSplit ? split() : ""}`.trim();
}

/** How many actors there are, how many of them agree with nobody, and which groups are no sides. */
export function SidesDetails({ found }: Pick<SidesShown, "found">) {
  const sides = useWords(sidesWords);
  const { actors, leftOut, apart, thinGroups } = found;
  return sides.details({ actors, leftOut, apart: apart.length, thin: thinGroups.length });
}
