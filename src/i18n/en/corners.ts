import { plural } from "../plural.ts";

/** What the four corners say. */
export const corners = {
  title: "Four corners",
  another: "Take the proposition that divides the actors most",
  choice: "Proposition",
  proposition: ({ at, count }: { at: number; count: number }) => `Proposition ${at} of ${count}`,
  previous: "Previous",
  next: "Next",
  corner: {
    "strongly-agree": "Strongly agree",
    agree: "Agree",
    disagree: "Disagree",
    "strongly-disagree": "Strongly disagree",
    unsure: "Not sure",
  },
  pass: "What do you think? Go to your corner. You may pass, and you may change your mind.",
  withMiddle: "With “Not sure” in the middle",
  more: ({ label }: { label: string }) => `One more at “${label}”`,
  fewer: ({ label }: { label: string }) => `One fewer at “${label}”`,
  counted: ({ count }: { count: number }) =>
    count === 0
      ? "Nobody counted yet"
      : `${count} ${plural("en", count, { one: "student", other: "students" })} counted`,
  clear: "Set all to 0",
  showActors: "Show the actors",
  hideActors: "Back to the corners",
  silent: "No statement found",
  inCorner: ({ label, count }: { label: string; count: number }) => `${label} ${count}`,
  classSays: ({ values }: { values: string }) => `Your class: ${values}.`,
  notATest:
    "These are the stances that the source reports. They are no measure of what you think, and numbers do not make a statement true.",
};
