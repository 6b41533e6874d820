import { isFramed } from "../../host/frame/frame.ts";
import { openedCaseWords } from "../../i18n/en/sharing/openedCase.ts";
import { useWords } from "../../i18n/useWords.ts";
import { LinkWays } from "../link/LinkWays.tsx";
import { NamesChoice } from "../link/NamesChoice.tsx";
import { CaseLink } from "./CaseLink.tsx";
import { RememberCase } from "./RememberCase.tsx";
import { SavePage } from "./SavePage.tsx";
import "./openedCase.css";

/** The ways to take along a case that a person opened, which no address leads to: a file, a link that holds it, this device, paper. */
export function OpenedCase() {
  const words = useWords(openedCaseWords);
  return (
    <div className="opened-case">
      <p>{words.lead}</p>
      <NamesChoice />
      <SavePage />
      <CaseLink />
      {!isFramed() && <RememberCase />}
      {!isFramed() && <LinkWays link="" reach="nowhere" />}
    </div>
  );
}
