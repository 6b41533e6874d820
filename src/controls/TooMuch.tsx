import { useMessages } from "../i18n/useMessages.ts";
import { useExplorer } from "../store/ExplorerContext.tsx";
import { Button } from "../ui/Button.tsx";
import "./emptyResult.css";

/** Stands where more is left than a view can work out or show: why, and the way to another view. */
export function TooMuch({ reason }: { readonly reason: string }) {
  const { toNetwork } = useMessages().controls;
  const show = useExplorer((state) => state.show);
  return (
    <section className="empty-result">
      <p className="empty-result__title">{reason}</p>
      <p className="empty-result__ways">
        <Button isPlain onClick={() => show({ view: null })}>
          {toNetwork}
        </Button>
      </p>
    </section>
  );
}
