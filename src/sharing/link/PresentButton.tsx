import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { Button } from "../../ui/Button.tsx";

/** Shows what is on the page as a projector needs it. */
export function PresentButton({ isPlain = false }: { readonly isPlain?: boolean }) {
  const { present } = useMessages();
  const show = useExplorer((state) => state.show);
  return (
    <Button isPlain={isPlain} onClick={() => show({ present: true })}>
      {present.enter}
    </Button>
  );
}
