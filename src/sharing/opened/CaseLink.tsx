import { MOST_LINK, type MadeLink } from "./caseLink.ts";
import { openedCaseWords } from "../../i18n/en/sharing/openedCase.ts";
import { useWords } from "../../i18n/useWords.ts";
import { CopyField } from "../../ui/CopyField.tsx";
import { useCaseLink } from "./useCaseLink.ts";

/** More characters than these are cut by some programs that pass links on. Source: RFC 9110, section 4.1, asks for 8,000 at least. */
const LONG = 2000;

/** A link that holds the whole case, or the reason why there is none. */
export function CaseLink() {
  const words = useWords(openedCaseWords);
  const made = useCaseLink();
  return (
    <section className="opened-case__way">
      {typeof made === "string" ? (
        <>
          <h3>{words.link}</h3>
          <p role="status" className="quiet">
            {whyNot(made, words)}
          </p>
        </>
      ) : (
        <>
          <CopyField label={words.link} text={made.link} rows={3} />
          <p className="quiet">
            {words.linkHelp} {made.reach === "device" && words.linkDevice}{" "}
            {made.link.length > LONG && words.linkLong({ length: made.link.length })}
          </p>
        </>
      )}
    </section>
  );
}

function whyNot(made: Extract<MadeLink, string>, words: ReturnType<typeof openedCaseWords>): string {
  if (made === "making") return words.linkMaking;
  return made === "nowhere" ? words.linkNowhere : words.linkTooLong({ most: MOST_LINK });
}
