import { useMessages } from "../../i18n/useMessages.ts";
import { type SidesShown, sideNames } from "./sidesShown.ts";

interface SideLetterProps {
  readonly shown: SidesShown;
  readonly side: number;
}

/** A side by its letter; who cannot see the list of sides hears its name too. */
export function SideLetter({ shown, side }: SideLetterProps) {
  const { formats } = useMessages();
  const letter = shown.found.sides[side]?.letter;
  const names = formats.list(sideNames(shown, side));
  return (
    <b className="side-letter" title={names}>
      {letter}
      <span className="visually-hidden"> ({names})</span>
    </b>
  );
}
