import { useLessonStep } from "../../classroom/lesson/lessonStep.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";

/** The title of the browser's tab: which step of a lesson is on, what is open, and of which case. */
export function PageTitle({ view }: { readonly view: string }) {
  const { app } = useMessages();
  const title = useExplorer(({ index }) => index.case.title);
  const placed = useLessonStep();
  // A step that is called as its view says it once.
  const own = view === placed?.step.title ? "" : view;
  const step = placed === null ? "" : app.stepTitle({ at: placed.at + 1, title: placed.step.title });
  const shown = [step, own].filter((part) => part !== "").join(" · ");
  return <title>{app.pageTitle({ view: shown, title })}</title>;
}
