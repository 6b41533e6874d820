import { presentWords } from "../../i18n/en/classroom/present.ts";
import { useWords } from "../../i18n/useWords.ts";

/** What a class is asked at a stage of the reveal, beside the picture. */
export function StagePrompt({ stage }: { readonly stage: number }) {
  const present = useWords(presentWords);
  const prompt = present.prompts[stage];
  return (
    <section
      id="reading"
      tabIndex={-1}
      className="presented__reading presented__prompt"
      aria-label={present.task}
    >
      <h2 className="presented__asked">{prompt?.question}</h2>
      <p>{prompt?.hint}</p>
    </section>
  );
}
