import { AppLink } from "../../store/place/AppLink.tsx";
import { useHere } from "../../store/place/useHere.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { lessonWords } from "../../i18n/en/classroom/lesson.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { Button } from "../../ui/Button.tsx";
import { ContentNote } from "../lesson/ContentNote.tsx";
import { StepClock } from "./StepClock.tsx";
import { StepLink } from "../lesson/StepLink.tsx";
import type { PlacedStep } from "../lesson/lessonStep.ts";
import { showsAlike } from "../lesson/stepAddress.ts";
import { usePlaceTo } from "../../store/place/usePlaceTo.ts";
import { useTeachPath } from "../lesson/useTeachPath.ts";
import { useKeptNames, useStepTo } from "../lesson/useStepTo.ts";

interface StepToolsProps extends PlacedStep {
  readonly isNoteShown: boolean;
  readonly onNote: () => void;
}

/** What a teacher has at hand in a step: every step, the time, the note, the way back to the step's view and out of the lesson. */
export function StepTools({ isNoteShown, onNote, ...placed }: StepToolsProps) {
  const { note, noteKey } = useWords(lessonWords);
  const isPresented = useExplorer(({ display }) => display.present);
  return (
    <div className="step-bar__tools">
      <p className="step-bar__lesson">{placed.lesson.title}</p>
      <StepNumbers {...placed} />
      <StepClock minutes={placed.step.minutes} />
      <Button isPlain aria-expanded={isNoteShown} aria-keyshortcuts={noteKey} onClick={onNote}>
        {note} <kbd className="step-bar__key">{noteKey}</kbd>
      </Button>
      {placed.at > 0 && !isPresented && <ContentNote lesson={placed.lesson} isOpen={false} isFolding />}
      <BackToView {...placed} />
      <LeaveLink {...placed} />
    </div>
  );
}

function StepNumbers({ lesson, at }: PlacedStep) {
  const { app } = useMessages();
  const words = useWords(lessonWords);
  return (
    <nav aria-label={words.steps}>
      <ol className="step-bar__numbers">
        {lesson.steps.map(({ title }, place) => (
          <li key={place}>
            <StepLink
              lesson={lesson}
              at={place}
              className="step-bar__number"
              aria-label={app.stepTitle({ at: place + 1, title })}
              aria-current={place === at ? "step" : undefined}
            >
              {place + 1}
            </StepLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** There only while something else is shown than what the step is about. */
function BackToView({ lesson, at }: PlacedStep) {
  const { backToView } = useWords(lessonWords);
  const index = useExplorer((state) => state.index);
  const views = useExplorer((state) => state.views);
  const here = useHere();
  const address = useStepTo()(lesson, at);
  if (address === null || showsAlike({ index, views }, here, address)) return null;
  return (
    <StepLink lesson={lesson} at={at} className="button button--plain">
      {backToView}
    </StepLink>
  );
}

/** To the teacher's page of the lesson. */
function LeaveLink({ lesson }: PlacedStep) {
  const { leave } = useWords(lessonWords);
  const kept = useKeptNames(useExplorer((state) => state.display));
  const { search } = usePlaceTo()({ page: "teach" }, { forClass: true, shown: kept });
  const to = { pathname: useTeachPath()(lesson), search };
  return (
    <AppLink to={to} className="step-bar__leave">
      {leave}
    </AppLink>
  );
}
