import { sidesWords } from "../../i18n/en/views/sides.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { type SidesShown, sideNames } from "./sidesShown.ts";

interface SideHeadProps {
  readonly shown: SidesShown;
  /** null heads the actors in no side. */
  readonly side: number | null;
}

/** Heads the column of a side: its letter, and its name where there is room or where it is heard. */
export function SideHead({ shown, side }: SideHeadProps) {
  const { formats } = useMessages();
  const sides = useWords(sidesWords);
  const { found, selected } = shown;
  if (side === null)
    return (
      <th scope="col" className="side-profile__none" title={sides.noSide}>
        {sides.noSideShort}
      </th>
    );
  const names = formats.list(sideNames(shown, side));
  const isSelected = found.sides[side]?.members.some((id) => selected.actors.includes(id));
  return (
    <th scope="col" title={names} data-selected={isSelected || undefined}>
      <span className="side-profile__letter">{found.sides[side]?.letter}</span>
      <span className="side-profile__name">{names}</span>
    </th>
  );
}
