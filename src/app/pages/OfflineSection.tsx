import { type OfflineCopy, offlineCopy } from "../../host/offline/offlineCopy.ts";
import { useOfflineCopy } from "../../host/offline/useOfflineCopy.ts";
import { pagesWords } from "../../i18n/en/pages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { Button } from "../../ui/Button.tsx";

/** Offers to keep a copy of the site in this browser, or to remove it; nothing where a browser cannot. */
export function OfflineSection({ copy = offlineCopy }: { readonly copy?: OfflineCopy }) {
  const { offline } = useWords(pagesWords);
  const state = useOfflineCopy(copy);
  if (state === "impossible") return null;
  const isKept = state === "kept" || state === "newer";
  return (
    <>
      <h2>{offline.title}</h2>
      <p role="status">{isKept ? offline.kept : state === "failed" ? offline.failed : offline.offer}</p>
      <p>
        <Button onClick={() => void (isKept ? copy.forget() : copy.keep())}>
          {isKept ? offline.forget : offline.keep}
        </Button>
      </p>
    </>
  );
}
