import { useMemo } from "react";
import type { Stance } from "../../case/statement.ts";
import { TooLittle } from "../../controls/TooLittle.tsx";
import { sidesWords } from "../../i18n/en/views/sides.ts";
import { tiesWords } from "../../i18n/en/views/ties.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { FoundSides, WhyNoSides as Reason } from "../../network/sides/sides.ts";
import { selectCounted } from "../../store/countedSelectors.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { PlaceLink } from "../../store/place/PlaceLink.tsx";
import { useOpenPlace } from "../../store/place/useOpenPlace.ts";
import { useCountedSubject } from "../../store/place/useCountedSubject.ts";
import { WorkWait } from "../../store/work/WorkWait.tsx";
import { useSides } from "../../store/work/sidesWork.ts";
import { Phrase } from "../../ui/Phrase.tsx";
import { useShownForm } from "../../store/shownForm.ts";
import { ViewForms } from "../view/ViewForms.tsx";
import { useRowSorting } from "../view/useRowSorting.ts";
import { compared } from "../ties/compared.ts";
import { HowToRead } from "../marks/HowToRead.tsx";
import { SideProfile } from "./SideProfile.tsx";
import { SidesPicture } from "./SidesPicture.tsx";
import { SidesTable } from "./SidesTable.tsx";
import { SidesDetails, SidesSentences, SidesText } from "./SidesText.tsx";
import { type SelectedInSides, type SidesShown, labelOf, selectedInSides, shortName } from "./sidesShown.ts";
import { SIDES_COLUMNS } from "./sidesColumns.ts";

/** Who agrees with whom: the sides of the visible statements, what splits and unites them and who bridges. */
export function SidesView() {
  const sides = useWords(sidesWords);
  const state = useSides();
  if ("underway" in state) return <WorkWait text={sides.working} underway={state.underway} />;
  const found = state.result;
  if (found.kind !== "found") return <TooLittle reason={<TooLittleForSides why={found} />} />;
  return <Found found={found} />;
}

function Found({ found }: { readonly found: FoundSides }) {
  const sides = useWords(sidesWords);
  const ties = useWords(tiesWords);
  const index = useExplorer(selectCounted);
  const selected = useSelected();
  const canSplit = useExplorer(({ filter: { stance } }) => lets(stance, "support") && lets(stance, "oppose"));
  const shown = useMemo<SidesShown>(
    () => ({ index, found, canSplit, selected }),
    [index, found, canSplit, selected],
  );
  return (
    <>
      <HowToRead more={<SidesDetails found={found} />} explanation={sides.reading}>
        <SidesSentences index={index} found={found} canSplit={canSplit} />{" "}
        {compared({ side: "actor", count: found.actors, leftOut: found.leftOut }, ties)}
      </HowToRead>
      <ViewForms picture={<Picture shown={shown} />} table={<Rows shown={shown} />} />
    </>
  );
}

function Picture({ shown }: { readonly shown: SidesShown }) {
  const openPlace = useOpenPlace();
  return (
    <SidesText shown={shown} form="picture" before={<SidesPicture shown={shown} />}>
      <SideProfile
        shown={shown}
        onOpen={openPlace}
        onLeave={() => document.getElementById("reading")?.focus()}
      />
    </SidesText>
  );
}

/** The table with the sentences; on paper, where these are around the picture, the table alone. */
function Rows({ shown }: { readonly shown: SidesShown }) {
  const form = useShownForm();
  const [sorting, sort] = useRowSorting(SIDES_COLUMNS, null);
  const table = <SidesTable shown={shown} sorting={sorting} onSort={sort} />;
  if (form === "picture") return table;
  return (
    <SidesText shown={shown} form="table">
      {table}
    </SidesText>
  );
}

function lets(chosen: readonly Stance[], stance: Stance): boolean {
  return chosen.length === 0 || chosen.includes(stance);
}

function useSelected(): SelectedInSides {
  const subject = useCountedSubject();
  return useMemo(() => selectedInSides(subject), [subject]);
}

/** Why there are no sides to show, in a sentence. */
function TooLittleForSides({ why }: { readonly why: Reason }) {
  const sides = useWords(sidesWords);
  const index = useExplorer((state) => state.index);
  switch (why.kind) {
    case "one-actor": {
      const to = { page: "actor", actor: why.actor } as const;
      const actor = (
        <PlaceLink inPane to={to}>
          {shortName(index, why.actor)}
        </PlaceLink>
      );
      return <Phrase text={sides.tooLittle[why.kind]} parts={{ actor }} />;
    }
    case "one-proposition": {
      const to = { page: "proposition", proposition: why.proposition } as const;
      const proposition = (
        <PlaceLink inPane to={to}>
          {labelOf(index, why.proposition)}
        </PlaceLink>
      );
      return <Phrase text={sides.tooLittle[why.kind]} parts={{ proposition }} />;
    }
    case "no-agreement":
      return sides.noAgreement(why);
  }
}
