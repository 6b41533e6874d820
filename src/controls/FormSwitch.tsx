import { useMessages } from "../i18n/useMessages.ts";
import { useExplorer } from "../store/ExplorerContext.tsx";
import { Button } from "../ui/Button.tsx";
import "./switch.css";

const CHOICES = ["picture", "table"] as const;

/** The view as a picture or as a table. `shown` is what stands now, also where the width of the screen decided it. */
export function FormSwitch({ shown }: { readonly shown: (typeof CHOICES)[number] }) {
  const { form: words } = useMessages().controls;
  const show = useExplorer((state) => state.show);
  return (
    <fieldset className="switch" aria-label={words.title}>
      {CHOICES.map((form) => (
        <Button key={form} aria-pressed={form === shown} onClick={() => show({ form })}>
          {words[form]}
        </Button>
      ))}
    </fieldset>
  );
}
