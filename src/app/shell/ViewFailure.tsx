import type { ReactNode } from "react";
import { AppLink } from "../../store/place/AppLink.tsx";
import { useHere } from "../../store/place/useHere.ts";
import { usePlace } from "../../store/place/usePlace.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { ViewBoundary } from "../../ui/ViewBoundary.tsx";

interface ViewFailureProps {
  readonly view: string;
  readonly heading?: "h1" | "h2";
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** Stands where a view threw an error: which view, what it said, and the ways on. */
function ViewFailure({ view, heading: Heading = "h2", error, onRetry }: ViewFailureProps) {
  const { app } = useMessages();
  const { caseId } = usePlace();
  return (
    <section role="alert" className="view-failure">
      <Heading>{app.viewFailed({ view })}</Heading>
      <p>{app.viewFailedHelp}</p>
      <p className="quiet">
        <bdi>{error instanceof Error ? error.message : String(error)}</bdi>
      </p>
      <p className="view-failure__ways">
        <Button onClick={onRetry}>{app.tryAgain}</Button> <AppLink to={`/${caseId}`}>{app.wholeCase}</AppLink>
      </p>
    </section>
  );
}

/** A view whose errors stay its own; another address tries it again. */
export function Guarded({ view, children }: { readonly view: string; readonly children: ReactNode }) {
  return (
    <ViewBoundary
      resetKey={useAddressText()}
      // oxlint-disable-next-line react/no-unstable-nested-components -- a function that is called, not a component
      fallback={(error, retry) => <ViewFailure view={view} error={error} onRetry={retry} />}
    >
      {children}
    </ViewBoundary>
  );
}

/** A page whose errors are told in its place; another address tries it again. */
export function GuardedPage({ children }: { readonly children: ReactNode }) {
  return (
    // oxlint-disable-next-line react/no-unstable-nested-components -- a function that is called, not a component
    <ViewBoundary resetKey={useAddressText()} fallback={(error) => <PageFailure error={error} />}>
      {children}
    </ViewBoundary>
  );
}

function PageFailure({ error }: { readonly error: unknown }) {
  const { app } = useMessages();
  return (
    <main className="lone-page">
      <ViewFailure view={app.views.page} heading="h1" error={error} onRetry={() => location.reload()} />
    </main>
  );
}

function useAddressText(): string {
  const { pathname, search } = useHere();
  return pathname + search;
}
