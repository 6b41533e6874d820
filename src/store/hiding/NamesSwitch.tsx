import { useMessages } from "../../i18n/useMessages.ts";
import { useNamesSwitch } from "./useNamesSwitch.ts";
import { Button } from "../../ui/Button.tsx";

/** Hides the names of actors and sources, or shows them; `onFlip` is told of it. */
export function NamesSwitch({ onFlip }: { readonly onFlip?: () => void }) {
  const { names } = useMessages();
  const { areShown, flip } = useNamesSwitch();
  const press = () => {
    onFlip?.();
    flip();
  };
  return (
    <Button isPlain onClick={press}>
      {areShown ? names.hide : names.show}
    </Button>
  );
}
