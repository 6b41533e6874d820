import { type ReactNode, use, useState } from "react";
import { useMessages } from "../../i18n/useMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { InRoom } from "../../ui/room/InRoom.tsx";
import { onPointed } from "../../ui/room/onPointed.ts";
import { SharingRoom } from "./SharingRoom.ts";

interface ShareButtonProps {
  readonly tabIndex?: number;
  /** Shown in place of its name, which is then for the ear. */
  readonly sign?: ReactNode;
}

/** Opens the dialog in which what is shown is linked, cited, downloaded or embedded. */
export function ShareButton({ tabIndex, sign }: ShareButtonProps) {
  const { share } = useMessages();
  const sharing = use(SharingRoom);
  const [isOpen, setOpen] = useState(false);
  if (sharing === null) return null;
  return (
    <>
      <Button
        isPlain
        aria-haspopup="dialog"
        aria-label={sign === undefined ? undefined : share.open}
        tabIndex={tabIndex}
        onClick={() => setOpen(true)}
        {...onPointed(sharing)}
      >
        {sign ?? share.open}
      </Button>
      {isOpen && (
        <Dialog title={share.title} onClose={() => setOpen(false)}>
          <InRoom room={sharing}>{({ ShareWays }) => <ShareWays />}</InRoom>
        </Dialog>
      )}
    </>
  );
}
