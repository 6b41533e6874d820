import { Outlet, useNavigate } from "react-router";
import { PresentTools } from "../classroom/PresentTools.tsx";
import { RevealControl } from "../classroom/RevealControl.tsx";
import { useLessonStep } from "../classroom/useLessonStep.ts";
import { ResultCount } from "../controls/ResultCount.tsx";
import { NARROW } from "../host/narrow.ts";
import { useMediaQuery } from "../host/useMediaQuery.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { useCaseTo } from "../reading/useCaseTo.ts";
import { useExplorer } from "../store/ExplorerContext.tsx";
import { VIEWS, WHOLLY_REVEALED } from "../store/explorerState.ts";
import { LabelledSelect } from "../ui/LabelledSelect.tsx";
import { ChartPane } from "./ChartPane.tsx";
import { EmbedFilters } from "./EmbedFilters.tsx";
import { PlaceTitle } from "./PlaceTitle.tsx";
import { StagePrompt } from "./StagePrompt.tsx";
import { UnknownInLink } from "./UnknownInLink.tsx";
import { Guarded } from "./ViewFailure.tsx";
import { useIsPlaceOpen } from "./useIsPlaceOpen.ts";
import "./present.css";

/** The explorer on a projector: one view under a line, in large type, with what is opened beside it; or so much of it as is revealed. */
export function PresentedExplorer() {
  const { app } = useMessages();
  const reveal = useExplorer(({ display }) => display.reveal);
  const isNarrow = useMediaQuery(NARROW);
  const isOpen = useIsPlaceOpen();
  const isWhole = reveal === WHOLLY_REVEALED;
  return (
    <div className="presented" data-presented data-open={(isWhole && isOpen) || undefined}>
      <Head isWhole={isWhole} isOpen={isOpen} />
      <main className="presented__body">
        <section id="picture" tabIndex={-1} className="presented__picture" aria-label={app.picturePane}>
          <Guarded view={app.views.picture}>
            <ChartPane isNarrow={isNarrow} hasViewBar={false} />
          </Guarded>
        </section>
        {isWhole ? <OpenPlace isOpen={isOpen} /> : <StagePrompt stage={reveal} />}
      </main>
    </div>
  );
}

interface HeadProps {
  readonly isWhole: boolean;
  readonly isOpen: boolean;
}

/** Until everything is revealed it says nothing of the case, not even in the title of the tab. */
function Head({ isWhole, isOpen }: HeadProps) {
  const { present } = useMessages();
  const question = useExplorer(({ index }) => index.case.question);
  const navigate = useNavigate();
  const caseTo = useCaseTo();
  const close = () => void navigate(caseTo({ page: "explorer" }));
  return (
    <header className="presented__head">
      {isWhole ? <PlaceTitle /> : <TitleOfStage />}
      <h1 className="presented__question">{isWhole ? <bdi>{question}</bdi> : present.notice}</h1>
      {isWhole && <WhatIsLeft />}
      <PresentTools onEscape={isWhole && isOpen ? close : undefined}>
        <RevealControl />
        {isWhole && <ViewChoice />}
      </PresentTools>
    </header>
  );
}

/** The title of the browser's tab while not everything is revealed: the step of a lesson, if one is on, and nothing of the case. */
function TitleOfStage() {
  const { app, lesson, present } = useMessages();
  const placed = useLessonStep();
  const step = placed && lesson.tab({ at: placed.at + 1, title: placed.step.title });
  return <title>{app.bareTitle({ view: step ?? present.notice })}</title>;
}

/** Of how many statements all this is, and what narrows them down. */
function WhatIsLeft() {
  return (
    <>
      <ResultCount />
      <EmbedFilters />
      <UnknownInLink />
    </>
  );
}

function ViewChoice() {
  const { view: words } = useMessages().controls;
  const view = useExplorer(({ display }) => display.view);
  const show = useExplorer((state) => state.show);
  return (
    <LabelledSelect
      label={words.title}
      value={view}
      options={VIEWS.map((value) => ({ value, text: words.name[value] }))}
      onChange={(next) => show({ view: next })}
    />
  );
}

/** What is open in the case, read beside the view or, where there is little room, below it. */
function OpenPlace({ isOpen }: { readonly isOpen: boolean }) {
  const { app } = useMessages();
  return (
    <section
      id="reading"
      tabIndex={-1}
      className="presented__reading"
      aria-label={app.readingPane}
      hidden={!isOpen}
    >
      {isOpen && (
        <Guarded view={app.views.reading}>
          <Outlet />
        </Guarded>
      )}
    </section>
  );
}
