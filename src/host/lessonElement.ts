/** The id of the element in which a page holds a lesson that was saved with it. */
export const LESSON_ELEMENT = "standpoint-lesson";
