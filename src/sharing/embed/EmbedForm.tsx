import { useId } from "react";
import { embedTabWords } from "../../i18n/en/sharing/embedTab.ts";
import { useWords } from "../../i18n/useWords.ts";
import { LANGUAGES } from "../../i18n/languages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { useMessages } from "../../i18n/useMessages.ts";
import { ASKED_THEMES } from "../../store/frameChoices.ts";
import { LabelledSelect } from "../../ui/LabelledSelect.tsx";
import { HeightField } from "./HeightField.tsx";
import type { ChooseEmbed, EmbedChoices } from "./embedChoices.ts";

interface EmbedFormProps {
  readonly choices: EmbedChoices;
  /** How high the frame is, by choice or by need. */
  readonly height: number;
  /** What is there that could go along. */
  readonly keepable: { readonly filters: boolean; readonly open: boolean };
  readonly onChoose: ChooseEmbed;
}

/** The choices for a frame in another page. */
export function EmbedForm({ choices, height, keepable, onChoose }: EmbedFormProps) {
  const { controls } = useMessages();
  const embedTab = useWords(embedTabWords);
  const { all } = useExplorer((state) => state.views);
  return (
    <div role="group" aria-label={embedTab.choices} className="embed-form">
      <LabelledSelect
        label={controls.view.title}
        value={choices.view}
        options={all.map((value) => ({ value, text: controls.view.name[value] }))}
        onChange={(view) => onChoose({ view })}
      />
      <KeptChoices choices={choices} keepable={keepable} onChoose={onChoose} />
      <HeightField height={height} onHeight={(typed) => onChoose({ height: typed })} />
      <LabelledSelect
        label={embedTab.theme}
        value={choices.theme}
        options={ASKED_THEMES.map((value) => ({ value, text: embedTab.themeName[value] }))}
        onChange={(theme) => onChoose({ theme })}
      />
      <LanguageChoice tag={choices.language} onTag={(language) => onChoose({ language })} />
      <Tick
        label={embedTab.controls}
        isOn={choices.hasControls}
        onTurn={(hasControls) => onChoose({ hasControls })}
      />
      <DataChoice isFrozen={choices.isFrozen} onFrozen={(isFrozen) => onChoose({ isFrozen })} />
    </div>
  );
}

function KeptChoices({ choices, keepable, onChoose }: Omit<EmbedFormProps, "height">) {
  const embedTab = useWords(embedTabWords);
  if (!keepable.filters && !keepable.open) return <p className="quiet">{embedTab.nothingKept}</p>;
  return (
    <>
      {keepable.filters && (
        <Tick
          label={embedTab.filters}
          isOn={choices.keepsFilters}
          onTurn={(keepsFilters) => onChoose({ keepsFilters })}
        />
      )}
      {keepable.open && (
        <Tick
          label={embedTab.opened}
          isOn={choices.keepsOpen}
          onTurn={(keepsOpen) => onChoose({ keepsOpen })}
        />
      )}
    </>
  );
}

interface LanguageChoiceProps {
  readonly tag: string;
  readonly onTag: (tag: string) => void;
}

/** Where there is but one language, there is nothing to choose. */
function LanguageChoice({ tag, onTag }: LanguageChoiceProps) {
  const embedTab = useWords(embedTabWords);
  const [only, ...others] = LANGUAGES;
  if (only !== undefined && others.length === 0)
    return (
      <p className="labelled-select">
        <span className="labelled-select__label">{embedTab.language}</span>
        <span lang={only.tag}>{only.name}</span>
      </p>
    );
  return (
    <LabelledSelect
      label={embedTab.language}
      value={tag}
      options={LANGUAGES.map((language) => ({ value: language.tag, text: language.name }))}
      onChange={onTag}
    />
  );
}

interface TickProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onTurn: (isOn: boolean) => void;
}

function Tick({ label, isOn, onTurn }: TickProps) {
  return (
    <label className="embed-form__tick">
      <input type="checkbox" checked={isOn} onChange={(event) => onTurn(event.target.checked)} />
      <span>{label}</span>
    </label>
  );
}

interface DataChoiceProps {
  readonly isFrozen: boolean;
  readonly onFrozen: (isFrozen: boolean) => void;
}

/** Whether a frame follows later editions of the data, or keeps those of today. Requirement E19. */
function DataChoice({ isFrozen, onFrozen }: DataChoiceProps) {
  const embedTab = useWords(embedTabWords);
  const ways = [
    { isFor: false, name: embedTab.updated, meaning: embedTab.updatedText },
    { isFor: true, name: embedTab.frozen, meaning: embedTab.frozenText },
  ];
  const id = useId();
  return (
    <fieldset className="embed-form__data">
      <legend className="labelled-select__label">{embedTab.data}</legend>
      {ways.map(({ isFor, name, meaning }) => (
        <div key={name}>
          <label className="embed-form__tick">
            <input
              type="radio"
              name={id}
              checked={isFrozen === isFor}
              onChange={() => onFrozen(isFor)}
              aria-describedby={`${id}-${String(isFor)}`}
            />
            <span>{name}</span>
          </label>
          <p id={`${id}-${String(isFor)}`} className="quiet embed-form__meaning">
            {meaning}
          </p>
        </div>
      ))}
    </fieldset>
  );
}
