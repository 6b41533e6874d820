import type { ReactNode } from "react";
import { useMessages } from "../../i18n/useMessages.ts";
import { isolated } from "../../i18n/grammar/isolated.ts";
import { sheetsWords } from "../../i18n/en/classroom/sheets.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { CasePlace } from "../../store/place/places.ts";
import { QrCode } from "../../ui/code/QrCode.tsx";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import type { Display } from "../../store/explorerState.ts";
import { useClassAddress } from "../../store/place/useClassAddress.ts";
import "./sheet.css";

interface SheetProps {
  /** What the sheet is called; on the screen too. */
  readonly title: string;
  /** What is printed over the title, such as the group that gets the sheet. */
  readonly above?: string;
  /** Where the code in the foot leads, and what is chosen there. */
  readonly to: CasePlace;
  readonly chosen?: Partial<Display> | undefined;
  /** Whether it is the teacher's own. */
  readonly isKey?: boolean;
  /** Whether its title fills it, to be read across a room. */
  readonly isPoster?: boolean;
  readonly children: ReactNode;
}

/** One sheet of paper for a class, begun on a new page, with its way back to the page, data version and licence in the foot. */
export function Sheet({ title, above, to, chosen, isKey = false, isPoster = false, children }: SheetProps) {
  const sheets = useWords(sheetsWords);
  const paper = useExplorer(({ display }) => display.paper);
  const kicker = [isKey ? sheets.key : undefined, above]
    .filter((part) => part !== undefined)
    .map(isolated)
    .join(" · ");
  return (
    <section
      className={isPoster ? "sheet sheet--poster" : "sheet"}
      data-theme="light"
      data-paper={paper}
      data-key={isKey || undefined}
      aria-label={title}
    >
      <header className="sheet__head">
        {kicker !== "" && <p className="sheet__above">{kicker}</p>}
        <h2 className="sheet__title" data-length={isPoster ? lengthOf(title) : undefined}>
          {title}
        </h2>
      </header>
      <div className="sheet__body">{children}</div>
      <SheetFoot to={to} chosen={chosen} />
    </section>
  );
}

/** How large a poster can be set: a word or two, a sentence, or more than that. */
function lengthOf(title: string): "words" | "sentence" | "text" {
  if (title.length <= LONGEST_WORDS) return "words";
  return title.length <= LONGEST_SENTENCE ? "sentence" : "text";
}

const LONGEST_WORDS = 20;
const LONGEST_SENTENCE = 120;

function SheetFoot({ to, chosen }: Pick<SheetProps, "to" | "chosen">) {
  const sheets = useWords(sheetsWords);
  const { share } = useMessages();
  const { title, asOf, licence } = useExplorer(({ index }) => index.case);
  const { addressOf, reach } = useClassAddress();
  const link = addressOf(to, chosen);
  return (
    <footer className="sheet__foot">
      <div>
        <p>
          <bdi>{title}</bdi> · {sheets.data({ version: asOf, licence })}
        </p>
        {reach === "web" && (
          <p className="sheet__link" dir="ltr">
            {link}
          </p>
        )}
      </div>
      {reach === "web" && <QrCode text={link} name={share.code({ link })} />}
    </footer>
  );
}
