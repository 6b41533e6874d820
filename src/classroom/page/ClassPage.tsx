import type { ReactNode } from "react";
import type { Page } from "../../store/place/places.ts";
import { UnknownInLink } from "../../controls/UnknownInLink.tsx";
import { RESULTS_ID } from "../../store/focusResults.ts";
import { ThemeSwitch } from "../../controls/ThemeSwitch.tsx";
import { teachWords } from "../../i18n/en/classroom/teach.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { PlaceLink } from "../../store/place/PlaceLink.tsx";
import { ShareButton } from "../../controls/share/ShareButton.tsx";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { PresentButton } from "../../controls/share/PresentButton.tsx";
import { PresentTools } from "../step/PresentTools.tsx";
import { HiddenNames } from "../../store/hiding/HiddenNames.tsx";
import { NamesSwitch } from "../../store/hiding/NamesSwitch.tsx";
import { useLessonStep } from "../lesson/lessonStep.ts";
import "./classPage.css";

/** The pages that the band across the top leads to, in the order of a lesson. */
const PAGES = ["teach", "quiz", "cards", "room", "pair", "code"] as const satisfies readonly Page[];

interface ClassPageProps {
  /** Which of the pages it is; none of them for a page that is on its own. */
  readonly place?: Page;
  readonly heading: string;
  /** What the page is set by, on a projector in one row with the tools of the presentation. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** A page for the classroom: the way to the others and back to the explorer, a heading, and the work. Only the work is printed. */
export function ClassPage({ place, heading, tools, children }: ClassPageProps) {
  const isPresented = useExplorer(({ display }) => display.present);
  return (
    <div className="class-page" data-presented={isPresented || undefined}>
      {isPresented ? <PresentedHead>{tools}</PresentedHead> : <Head place={place} />}
      <main className="class-page__work">
        <Heading text={heading} />
        <UnknownInLink />
        <HiddenNames />
        {!isPresented && tools}
        {children}
      </main>
    </div>
  );
}

/** In a step that is called the same, or on a projector, the step's own title is heading enough to the eye. */
function Heading({ text }: { readonly text: string }) {
  const placed = useLessonStep();
  const isPresented = useExplorer(({ display }) => display.present);
  const isUnseen = placed !== null && (isPresented || placed.step.title === text);
  return (
    <h1 id={RESULTS_ID} tabIndex={-1} className={isUnseen ? "visually-hidden" : "class-page__heading"}>
      {text}
    </h1>
  );
}

/** On a projector nothing leads away. */
function PresentedHead({ children }: { readonly children: ReactNode }) {
  return (
    <header className="class-page__head class-page__head--presented">
      <PresentTools>{children}</PresentTools>
    </header>
  );
}

function Head({ place }: { readonly place: Page | undefined }) {
  const { app } = useMessages();
  return (
    <header className="class-page__head">
      <p className="class-page__name">
        <PlaceLink to={{ page: "explorer" }}>{app.backToExplorer}</PlaceLink>
      </p>
      <Pages place={place} />
      <div className="class-page__switches">
        <NamesSwitch />
        <PresentButton isPlain />
        <ShareButton />
        <ThemeSwitch />
      </div>
    </header>
  );
}

function Pages({ place }: { readonly place: Page | undefined }) {
  const teach = useWords(teachWords);
  const title = useExplorer(({ index }) => index.case.title);
  return (
    <nav aria-label={teach.pages({ title })} className="class-page__pages">
      {PAGES.map((page) => (
        <PlaceLink
          key={page}
          to={{ page }}
          className="class-page__page"
          aria-current={page === place ? "page" : undefined}
        >
          {teach.page[page]}
        </PlaceLink>
      ))}
    </nav>
  );
}
