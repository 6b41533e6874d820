import { Quiz } from "../classroom/Quiz.tsx";
import { useMessages } from "../i18n/useMessages.ts";
import { PageTitle } from "./PageTitle.tsx";

/** Who said it? */
export function QuizRoute() {
  const { quiz } = useMessages();
  return (
    <>
      <PageTitle view={quiz.title} />
      <Quiz />
    </>
  );
}
