import type { ReactNode } from "react";
import { Link, useLocation, useParams, useRouteError } from "react-router";
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
  const { caseId = "" } = useParams();
  return (
    <section role="alert" className="view-failure">
      <Heading>{app.viewFailed({ view })}</Heading>
      <p>{app.viewFailedHelp}</p>
      <p className="quiet">
        <bdi>{error instanceof Error ? error.message : String(error)}</bdi>
      </p>
      <p className="view-failure__ways">
        <Button onClick={onRetry}>{app.tryAgain}</Button> <Link to={`/${caseId}`}>{app.wholeCase}</Link>
      </p>
    </section>
  );
}

/** A view whose errors stay its own; another address tries it again. */
export function Guarded({ view, children }: { readonly view: string; readonly children: ReactNode }) {
  const { pathname, search } = useLocation();
  return (
    <ViewBoundary
      resetKey={pathname + search}
      // oxlint-disable-next-line react/no-unstable-nested-components -- a function that is called, not a component
      fallback={(error, retry) => <ViewFailure view={view} error={error} onRetry={retry} />}
    >
      {children}
    </ViewBoundary>
  );
}

/** Stands where a whole page failed. */
export function RouteFailure() {
  const error = useRouteError();
  const { app } = useMessages();
  return (
    <main className="lone-page">
      <ViewFailure view={app.views.page} heading="h1" error={error} onRetry={() => location.reload()} />
    </main>
  );
}
