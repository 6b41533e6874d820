import { listedGroupWords } from "../../i18n/en/views/listedGroup.ts";
import { useWords } from "../../i18n/useWords.ts";
import { Button } from "../../ui/Button.tsx";

interface MoreNamesProps {
  /** How many names a press shows; nothing is drawn where it is 0. */
  readonly next: number;
  readonly showMore: () => void;
}

/** The way to more of a long list of names. */
export function MoreNames({ next, showMore }: MoreNamesProps) {
  const { more } = useWords(listedGroupWords);
  if (next === 0) return null;
  return (
    <Button isPlain onClick={showMore}>
      {more({ count: next })}
    </Button>
  );
}
