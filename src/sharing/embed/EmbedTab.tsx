import { useState } from "react";
import { AppLink } from "../../store/place/AppLink.tsx";
import { useHere } from "../../store/place/useHere.ts";
import { embedAddress, typedPage } from "../../formats/embed/embedAddress.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { embedTabWords } from "../../i18n/en/sharing/embedTab.ts";
import { FRAME_HEIGHT, boundHeight } from "../../formats/embed/embedCode.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { EmbedCodes } from "./EmbedCodes.tsx";
import { EmbedForm } from "./EmbedForm.tsx";
import { EmbedPreview } from "./EmbedPreview.tsx";
import { PageField } from "./PageField.tsx";
import { firstChoices } from "./embedChoices.ts";
import { embedded, keepable } from "./embedded.ts";
import { reachOf } from "../../store/place/shareLink.ts";
import { chosenView } from "../../store/views.ts";
import { useShownAddress } from "../../store/place/useShownAddress.ts";
import "./embedTab.css";

/** Puts a view into another page: what the frame shows, the codes for it, and a preview of exactly that. */
export function EmbedTab() {
  const { language } = useLanguage().grammar;
  const embedTab = useWords(embedTabWords);
  const shown = useExplorer((state) => state);
  const { pathname } = useHere();
  const { page } = useShownAddress();
  const reach = reachOf({ page });
  const [choices, setChoices] = useState(() => firstChoices(chosenView(shown), language));
  const [typed, setTyped] = useState("");
  const [needed, setNeeded] = useState<number>(FRAME_HEIGHT.usual);
  const height = choices.height ?? needed;
  const parts = embedded(shown, pathname, choices);
  const { id, title } = shown.index.case;
  const words = { title: embedTab.frameTitle({ title }), open: embedTab.open({ title }) };
  const pageOfCodes = reach === "web" ? page : typedPage(typed);
  return (
    <div className="embed-tab">
      <div className="embed-tab__ways">
        <EmbedForm
          choices={choices}
          height={height}
          keepable={keepable(shown, pathname)}
          onChoose={(some) => setChoices((before) => ({ ...before, ...some }))}
        />
        {reach !== "web" && <PageField text={typed} onText={setTyped} />}
        {pageOfCodes !== null && (
          <EmbedCodes
            caseId={id}
            frame={{
              choice: { ...parts, page: pageOfCodes },
              view: choices.view,
              height,
              words,
            }}
          />
        )}
        <p className="quiet">
          <AppLink to="/embed/test">{embedTab.doctor}</AppLink>
        </p>
      </div>
      <EmbedPreview
        address={reach === "nowhere" ? null : embedAddress({ ...parts, page })}
        height={height}
        title={words.title}
        onNeed={(need) => setNeeded(boundHeight(need))}
      />
    </div>
  );
}
