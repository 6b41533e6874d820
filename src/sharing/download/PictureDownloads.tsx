import { type ReactNode, useState } from "react";
import { PICTURE_THEMES, type PictureTheme } from "../../views/picture/pictureColours.ts";
import type { PictureDocument } from "../../views/picture/pictureFrame.ts";
import { downloadName } from "../../formats/write/downloadName.ts";
import { canCopyPictures, copyPicture } from "../../host/copyPicture.ts";
import { saveFile } from "../../host/saveFile.ts";
import { MOST_PIXELS, paintableScales, svgAddress, svgToPng } from "../../host/svgToPng.ts";
import { pictureWords } from "../../i18n/en/views/picture.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { chosenView } from "../../store/views.ts";
import { Button } from "../../ui/Button.tsx";
import { LabelledSelect } from "../../ui/LabelledSelect.tsx";
import { type Pictured, useShownPicture } from "./useShownPicture.ts";
import "./pictureDownloads.css";

/** The largest scale that is offered where all are. */
const LARGEST = 4;
const USUAL = 2;
/** How far saving or copying is, or how it ended, as far as that has to be told. */
type Outcome = "" | "painting" | "copied" | "failed" | "notCopied";

/** Saves what is on the screen as a separate picture, to be enlarged and edited, or in pixels. */
export function PictureDownloads({ pictured }: { readonly pictured: Pictured }) {
  const words = useWords(pictureWords);
  const [theme, setTheme] = useState<PictureTheme>("light");
  const picture = useShownPicture(pictured, theme);
  return (
    <section className="picture-downloads" aria-label={words.group}>
      <h3>{words.group}</h3>
      <p className="quiet">{words.about}</p>
      {picture === null && <p>{words.nothing}</p>}
      {picture === "waiting" && <p className="quiet">{words.drawing}</p>}
      {picture !== null && picture !== "waiting" && (
        <Saving picture={picture} rowsName={pictured.rowsName}>
          <LabelledSelect
            label={words.theme}
            value={theme}
            options={PICTURE_THEMES.map((value) => ({ value, text: words.themeName[value] }))}
            onChange={setTheme}
          />
        </Saving>
      )}
    </section>
  );
}

interface SavingProps {
  readonly picture: PictureDocument;
  readonly rowsName: Pictured["rowsName"];
  readonly children: ReactNode;
}

function Saving({ picture, rowsName, children }: SavingProps) {
  const { controls, formats } = useMessages();
  const language = useLanguage();
  const words = language.of(pictureWords);
  const view = useExplorer(chosenView);
  const file = rowsName === undefined ? view : `${view}-rows`;
  const shown = useExplorer(({ index }) => index.case);
  const scales = paintableScales(picture);
  const [chosen, setScale] = useState(String(USUAL));
  const scale = scales.find((one) => String(one) === chosen) ?? scales.at(-1) ?? 0;
  const [outcome, setOutcome] = useState<Outcome>("");
  const { svg, width, height } = picture;
  const paint = () => svgToPng(svg, picture, scale);
  const tell = async (act: () => Promise<void>, done: Outcome, refused: Outcome) => {
    setOutcome("painting");
    try {
      await act();
      setOutcome(done);
    } catch {
      setOutcome(refused);
    }
  };
  const savePng = () =>
    tell(async () => saveFile(downloadName(shown, file, "png"), await paint()), "", "failed");
  const copyPng = () => tell(() => copyPicture(paint()), "copied", "notCopied");
  const options = scales.map((times) => {
    const sides = [width, height].map((side) => formats.number(Math.round(side * times)));
    const named = `${formats.number(times)}${words.times}`;
    return {
      value: String(times),
      text: words.scaleName({ scale: named, size: sides.join(` ${words.times} `) }),
    };
  });
  const isBusy = outcome === "painting";
  return (
    <div className="picture-downloads__saving">
      <img
        className="picture-downloads__preview"
        src={svgAddress(svg)}
        alt={words.preview({ view: rowsName?.(language) ?? controls.view.name[view] })}
      />
      <div className="picture-downloads__choices">
        {children}
        <Button
          onClick={() =>
            saveFile(downloadName(shown, file, "svg"), new Blob([svg], { type: "image/svg+xml" }))
          }
        >
          {words.svg}
        </Button>
        {scales.length > 0 && (
          <>
            <LabelledSelect label={words.scale} value={String(scale)} options={options} onChange={setScale} />
            <Button aria-disabled={isBusy} onClick={() => void (isBusy || savePng())}>
              {words.png}
            </Button>
            {canCopyPictures() && (
              <Button aria-disabled={isBusy} onClick={() => void (isBusy || copyPng())}>
                {words.copy}
              </Button>
            )}
          </>
        )}
        {!scales.includes(LARGEST) && <p className="quiet">{words.bounded({ most: MOST_PIXELS })}</p>}
        <p role="status">{outcome !== "" && words[outcome]}</p>
      </div>
    </div>
  );
}
