import { type SyntheticEvent, useId, useRef, useState } from "react";
import { useMessages } from "../../i18n/useMessages.ts";
import { linkWords } from "../../i18n/en/sharing/link.ts";
import { quizWords } from "../../i18n/en/classroom/quiz.ts";
import { useWords } from "../../i18n/useWords.ts";
import { QrCode } from "../../ui/code/QrCode.tsx";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { MOST_ITEMS, SEED_LENGTH } from "../../store/classChoices.ts";
import { Button } from "../../ui/Button.tsx";
import { LabelledField } from "../../ui/LabelledField.tsx";
import { CopyField } from "../../ui/CopyField.tsx";
import { ItemsChoice } from "../choose/ItemsChoice.tsx";
import { nextSeed } from "../choose/SeedField.tsx";
import { ORDINARY_SEED } from "../../case/seededRandom.ts";
import { useClassAddress } from "../../store/place/useClassAddress.ts";

interface QuizSetupProps {
  /** How many questions there are. */
  readonly count: number;
}

/** Which questions these are, how to choose others, and the way for a class to get the same. */
export function QuizSetup({ count }: QuizSetupProps) {
  const quiz = useWords(quizWords);
  const seed = useExplorer(({ display }) => display.seed) ?? ORDINARY_SEED;
  const show = useExplorer((state) => state.show);
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="quiz-setup" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {quiz.setup} <span className="quiet">{quiz.which({ seed, count })}</span>
      </summary>
      {isOpen && (
        <div className="quiz-setup__ways">
          <ItemsChoice label={quiz.fewer} textOf={quiz.questions} />
          <SetupForm key={seed} seed={seed} />
          <Button onClick={() => show({ seed: nextSeed(seed) })}>{quiz.other}</Button>
          <ClassLink />
        </div>
      )}
    </details>
  );
}

function SetupForm({ seed }: { readonly seed: string }) {
  const quiz = useWords(quizWords);
  const id = useId();
  const items = useExplorer(({ display }) => display.items);
  const show = useExplorer((state) => state.show);
  const seedField = useRef<HTMLInputElement>(null);
  const itemsField = useRef<HTMLInputElement>(null);
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    const text = seedField.current?.value.trim() ?? "";
    const number = itemsField.current?.valueAsNumber ?? items;
    show({ seed: text === "" || text === ORDINARY_SEED ? null : text, items: number });
  };
  return (
    <form className="quiz-setup__form" onSubmit={onSubmit}>
      <LabelledField
        ref={seedField}
        label={quiz.seed}
        defaultValue={seed}
        maxLength={SEED_LENGTH}
        dir="auto"
        aria-describedby={id}
      />
      <LabelledField
        ref={itemsField}
        key={items}
        label={quiz.items}
        type="number"
        defaultValue={items}
        min={1}
        max={MOST_ITEMS}
        required
      />
      <Button type="submit">{quiz.use}</Button>
      <p id={id} className="quiet">
        {quiz.seedHint}
      </p>
    </form>
  );
}

function ClassLink() {
  const quiz = useWords(quizWords);
  const { share } = useMessages();
  const sharing = useWords(linkWords);
  const items = useExplorer(({ display }) => display.items);
  const { addressOf, reach } = useClassAddress();
  const link = addressOf({ page: "quiz" }, { items });
  if (reach === "nowhere") return null;
  return (
    <div className="quiz-setup__link">
      <div>
        <CopyField label={quiz.classLink} text={link} rows={2} />
        {reach === "device" && <p className="quiet">{sharing.deviceOnly}</p>}
      </div>
      {reach === "web" && <QrCode text={link} name={share.code({ link })} />}
    </div>
  );
}
