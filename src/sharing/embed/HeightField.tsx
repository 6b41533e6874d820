import { useId, useState } from "react";
import { FRAME_HEIGHT, typedHeight } from "../../formats/embed/embedCode.ts";
import { LabelledField } from "../../ui/LabelledField.tsx";
import { embedTabWords } from "../../i18n/en/sharing/embedTab.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useMessages } from "../../i18n/useMessages.ts";

interface HeightFieldProps {
  readonly height: number;
  readonly onHeight: (height: number) => void;
}

/** A field for the height of a frame, which follows what the view needs until one is typed. What is no height stays in the field with a sentence, and changes nothing. */
export function HeightField({ height, onHeight }: HeightFieldProps) {
  const { formats } = useMessages();
  const embedTab = useWords(embedTabWords);
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? String(height);
  const isFaulty = typedHeight(text) === null;
  const type = (next: string) => {
    setTyped(next);
    const asked = typedHeight(next);
    if (asked !== null) onHeight(asked);
  };
  const bounds = { from: formats.number(FRAME_HEIGHT.least), to: formats.number(FRAME_HEIGHT.most) };
  return (
    <LabelledField
      label={embedTab.height}
      inputMode="numeric"
      value={text}
      onChange={(event) => type(event.target.value)}
      aria-invalid={isFaulty}
      aria-describedby={id}
    >
      <p id={id} role="status" className="quiet">
        {isFaulty && embedTab.heightFault(bounds)}
      </p>
    </LabelledField>
  );
}
