import { sidesWords } from "../../i18n/en/views/sides.ts";
import { useWords } from "../../i18n/useWords.ts";
import { labelOf, shortName } from "./sidesShown.ts";
import { MOST_ACTORS, type WhyNoSides as Reason } from "../../network/sides/sides.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { Phrase } from "../../ui/Phrase.tsx";
import { PlaceLink } from "../../store/place/PlaceLink.tsx";

/** Why there are no sides to show, in a sentence. */
export function TooLittleForSides({ why }: { readonly why: Reason }) {
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
    case "too-many":
      return sides.tooMany({ actors: why.actors, most: MOST_ACTORS });
  }
}
