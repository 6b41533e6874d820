/** What the app enters the classroom by: its pages, the lessons, and the explorer on a projector. */
export { Coding } from "./coding/alone/Coding.tsx";
export { Team } from "./coding/team/Team.tsx";
export { Corners } from "./corners/Corners.tsx";
export { LessonFaults } from "./lesson/LessonFaults.tsx";
export { LessonsProvider } from "./lesson/LessonsProvider.tsx";
export { readSavedLesson, withSaved } from "./lesson/savedLesson.ts";
export { PairChoice } from "./pair/PairChoice.tsx";
export { LessonRoute } from "./presented/LessonRoute.tsx";
export { PresentedExplorer } from "./presented/PresentedExplorer.tsx";
export { PrintSets } from "./print/PrintSets.tsx";
export { Quiz } from "./quiz/Quiz.tsx";
export { TeachPage } from "./teach/TeachPage.tsx";
