import type { ReactNode } from "react";
import { useGo } from "../../store/place/useGo.ts";
import { PresentTools } from "../step/PresentTools.tsx";
import { RevealControl } from "../step/RevealControl.tsx";
import { useLessonStep } from "../lesson/lessonStep.ts";
import { ResultCount } from "../../controls/ResultCount.tsx";
import { useMediaQuery } from "../../ui/hooks/useMediaQuery.ts";
import { presentWords } from "../../i18n/en/classroom/present.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { usePlaceTo } from "../../store/place/usePlaceTo.ts";
import { ShareButton } from "../../controls/share/ShareButton.tsx";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { WHOLLY_REVEALED } from "../../store/classChoices.ts";
import { chosenView } from "../../store/views.ts";
import { LabelledSelect } from "../../ui/LabelledSelect.tsx";
import { StagePrompt } from "./StagePrompt.tsx";
import { UnknownInLink } from "../../controls/UnknownInLink.tsx";
import type { Page } from "../../store/place/places.ts";
import { usePlace } from "../../store/place/usePlace.ts";
import "./present.css";

/** Below this width nothing is large enough beside anything else. */
const CRAMPED = "(max-width: 79.99rem)";

/** What is read by a whole class word for word, and so has the whole room. */
const READ_PAGES: readonly Page[] = ["statement", "compare"];

interface PresentedProps {
  /** The title of the browser's tab once everything is revealed. */
  readonly title: ReactNode;
  /** What narrows the statements down, in words. */
  readonly filters: ReactNode;
  readonly picture: ReactNode;
  /** What is open in the case, else the list. */
  readonly reading: ReactNode;
}

/** The explorer on a projector: one view under a line, in large type, with what is opened beside it or in its place; or so much of it as is revealed. */
export function PresentedExplorer({ title, filters, picture, reading }: PresentedProps) {
  const reveal = useExplorer(({ display }) => display.reveal);
  const isListed = useExplorer(({ display }) => display.pane === "list");
  const isCramped = useMediaQuery(CRAMPED);
  const page = usePlace().place?.page ?? "explorer";
  const isOpen = page !== "explorer";
  const isWhole = reveal === WHOLLY_REVEALED;
  const isFilled = isWhole && (isOpen ? isCramped || READ_PAGES.includes(page) : isListed);
  return (
    <div
      className="presented"
      data-presented
      data-open={(isWhole && isOpen) || undefined}
      data-filled={isFilled || undefined}
    >
      <Head isWhole={isWhole} isOpen={isOpen} isFilled={isFilled} title={title} filters={filters} />
      <main className="presented__body">
        {!isFilled && <Picture>{picture}</Picture>}
        {isWhole ? <Reading isShown={isOpen || isFilled}>{reading}</Reading> : <StagePrompt stage={reveal} />}
      </main>
    </div>
  );
}

function Picture({ children }: { readonly children: ReactNode }) {
  const { app } = useMessages();
  return (
    <section id="picture" tabIndex={-1} className="presented__picture" aria-label={app.picturePane}>
      {children}
    </section>
  );
}

interface ToolsProps {
  readonly isWhole: boolean;
  readonly isOpen: boolean;
  /** Whether what is read has the room of the picture. */
  readonly isFilled: boolean;
}

type HeadProps = ToolsProps & Pick<PresentedProps, "title" | "filters">;

/** Until everything is revealed it says nothing of the case, not even in the title of the tab. */
function Head({ title, filters, ...props }: HeadProps) {
  const { isWhole } = props;
  const present = useWords(presentWords);
  const question = useExplorer(({ index }) => index.case.question);
  const isPresented = useExplorer(({ display }) => display.present);
  return (
    <header className="presented__head">
      {isWhole ? title : <TitleOfStage />}
      <h1 className="presented__question">{isWhole ? <bdi>{question}</bdi> : present.notice}</h1>
      {isWhole && <WhatIsLeft>{filters}</WhatIsLeft>}
      {isPresented ? <Tools {...props} /> : <RevealControl />}
    </header>
  );
}

/** Where what is read fills the room, the way to cite it is here too. */
function Tools({ isWhole, isOpen, isFilled }: ToolsProps) {
  const go = useGo();
  const placeTo = usePlaceTo();
  const close = () => go(placeTo({ page: "explorer" }));
  return (
    <PresentTools onEscape={isWhole && isOpen ? close : undefined}>
      {!isFilled && <RevealControl />}
      {isWhole && !(isOpen && isFilled) && <ViewChoice />}
      {isWhole && (isOpen || isFilled) && <ShareButton />}
    </PresentTools>
  );
}

/** The title of the browser's tab while not everything is revealed: the step of a lesson, if one is on, and nothing of the case. */
function TitleOfStage() {
  const { app } = useMessages();
  const present = useWords(presentWords);
  const placed = useLessonStep();
  const step = placed && app.stepTitle({ at: placed.at + 1, title: placed.step.title });
  return <title>{app.bareTitle({ view: step ?? present.notice })}</title>;
}

/** Of how many statements all this is, and what narrows them down. */
function WhatIsLeft({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <ResultCount />
      {children}
      <UnknownInLink />
    </>
  );
}

/** Of the views and of the statements themselves, one at a time. */
function ViewChoice() {
  const { controls, reading } = useMessages();
  const { view: words } = controls;
  const chosen = useExplorer((state) => (state.display.pane === "list" ? "list" : chosenView(state)));
  const { all } = useExplorer((state) => state.views);
  const show = useExplorer((state) => state.show);
  const views = all.map((value) => ({ value, text: words.name[value] }));
  return (
    <LabelledSelect
      label={words.title}
      value={chosen}
      options={[...views, { value: "list" as const, text: reading.listName }]}
      onChange={(next) => show(next === "list" ? { pane: "list" } : { view: next, pane: "auto" })}
    />
  );
}

interface ReadingProps {
  readonly isShown: boolean;
  readonly children: ReactNode;
}

/** What is read beside the view or in its place. */
function Reading({ isShown, children }: ReadingProps) {
  const { app } = useMessages();
  return (
    <section
      id="reading"
      tabIndex={-1}
      className="presented__reading"
      aria-label={app.readingPane}
      hidden={!isShown}
    >
      {isShown && children}
    </section>
  );
}
