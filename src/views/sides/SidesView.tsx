import { useMemo } from "react";
import { sidesWords } from "../../i18n/en/views/sides.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { Stance } from "../../case/statement.ts";
import { HowToRead } from "../marks/HowToRead.tsx";
import { SideProfile } from "./SideProfile.tsx";
import { SidesSentences } from "./SidesSentences.tsx";
import { SidesText } from "./SidesText.tsx";
import { SidesTable } from "./SidesTable.tsx";
import type { SelectedInSides, SidesShown } from "./sidesShown.ts";
import { SIDES_COLUMNS } from "./sidesTableRows.ts";
import { TooLittle } from "../../controls/TooLittle.tsx";
import type { FoundSides } from "../../network/sides/sides.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { selectSides } from "../../store/selectors.ts";
import { TooLittleForSides } from "./TooLittleForSides.tsx";
import { ViewForms } from "../forms/ViewForms.tsx";
import { selectedInSides } from "./selectedInSides.ts";
import { useSubject } from "../../store/place/useSubject.ts";
import { useOpenPlace } from "../../store/place/useOpenPlace.ts";
import { useShownForm } from "../forms/useShownForm.ts";
import { useRowSorting } from "../forms/useRowSorting.ts";

/** Who agrees with whom: the sides of the visible statements, what splits and unites them and who bridges. */
export function SidesView() {
  const found = useExplorer(selectSides);
  if (found.kind !== "found") return <TooLittle reason={<TooLittleForSides why={found} />} />;
  return <Found found={found} />;
}

function Found({ found }: { readonly found: FoundSides }) {
  const sides = useWords(sidesWords);
  const index = useExplorer((state) => state.index);
  const selected = useSelected();
  const canSplit = useExplorer(({ filter: { stance } }) => lets(stance, "support") && lets(stance, "oppose"));
  const shown: SidesShown = { index, found, canSplit, selected };
  return (
    <>
      <HowToRead explanation={sides.reading}>
        <SidesSentences index={index} found={found} canSplit={canSplit} />
      </HowToRead>
      <ViewForms picture={<Picture shown={shown} />} table={<Rows shown={shown} />} />
    </>
  );
}

function Picture({ shown }: { readonly shown: SidesShown }) {
  const openPlace = useOpenPlace();
  return (
    <SidesText shown={shown} form="picture">
      <SideProfile
        shown={shown}
        onOpen={openPlace}
        onLeave={() => document.getElementById("reading")?.focus()}
      />
    </SidesText>
  );
}

/** The table with the sentences; on paper, where these stand around the picture, the table alone. */
function Rows({ shown }: { readonly shown: SidesShown }) {
  const form = useShownForm();
  const [sorting, sort] = useRowSorting(SIDES_COLUMNS);
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
  const subject = useSubject();
  return useMemo(() => selectedInSides(subject), [subject]);
}
