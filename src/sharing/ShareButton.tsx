import { useState } from "react";
import { useMessages } from "../i18n/useMessages.ts";
import { Button } from "../ui/Button.tsx";
import { ShareDialog } from "./ShareDialog.tsx";

/** Opens the dialog in which what is shown is linked, cited, downloaded or embedded. */
export function ShareButton({ tabIndex }: { readonly tabIndex?: number }) {
  const { share } = useMessages();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button isPlain aria-haspopup="dialog" tabIndex={tabIndex} onClick={() => setOpen(true)}>
        {share.open}
      </Button>
      {isOpen && <ShareDialog onClose={() => setOpen(false)} />}
    </>
  );
}
