import { useId } from "react";
import { useMessages } from "../../i18n/useMessages.ts";

interface DataChoiceProps {
  readonly isFrozen: boolean;
  readonly onFrozen: (isFrozen: boolean) => void;
}

/** Whether a frame follows later editions of the data, or keeps those of today. Requirement E19. */
export function DataChoice({ isFrozen, onFrozen }: DataChoiceProps) {
  const { embedTab } = useMessages();
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
