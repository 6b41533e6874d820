import { useMessages } from "../i18n/useMessages.ts";
import { useExplorer } from "../store/ExplorerContext.tsx";

/** The title of the browser's tab: what is open, and of which case. */
export function PageTitle({ view }: { readonly view: string }) {
  const { app } = useMessages();
  const title = useExplorer(({ index }) => index.case.title);
  return <title>{app.pageTitle({ view, title })}</title>;
}
