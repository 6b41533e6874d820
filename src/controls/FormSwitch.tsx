import { useMessages } from "../i18n/useMessages.ts";
import { useExplorer } from "../store/ExplorerContext.tsx";
import { Button } from "../ui/Button.tsx";
import { focusNext } from "../ui/hooks/focusNext.ts";
import "./switch.css";

const CHOICES = ["picture", "table"] as const;

/** The view as a picture or as a table: one stop for Tab. `shown` is the one on the screen, also where its width decided. */
export function FormSwitch({ shown }: { readonly shown: (typeof CHOICES)[number] }) {
  const { form: words } = useMessages().controls;
  const show = useExplorer((state) => state.show);
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its buttons have the focus
    <div role="toolbar" className="switch" aria-label={words.title} onKeyDown={focusNext}>
      {CHOICES.map((form) => (
        <Button
          key={form}
          aria-pressed={form === shown}
          tabIndex={form === shown ? 0 : -1}
          onClick={() => show({ form })}
        >
          {words[form]}
        </Button>
      ))}
    </div>
  );
}
