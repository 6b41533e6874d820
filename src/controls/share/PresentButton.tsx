import { presentWords } from "../../i18n/en/classroom/present.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { Button } from "../../ui/Button.tsx";

/** Shows what is on the page as a projector needs it. */
export function PresentButton({ isPlain = false }: { readonly isPlain?: boolean }) {
  const present = useWords(presentWords);
  const show = useExplorer((state) => state.show);
  return (
    <Button isPlain={isPlain} onClick={() => show({ present: true })}>
      {present.enter}
    </Button>
  );
}
