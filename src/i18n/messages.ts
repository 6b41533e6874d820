import { addressees } from "./en/views/addressees.ts";
import { app } from "./en/app.ts";
import { chart } from "./en/views/chart.ts";
import { controls } from "./en/controls.ts";
import { doctor } from "./en/sharing/doctor.ts";
import { embed } from "./en/sharing/embed.ts";
import { download } from "./en/sharing/download.ts";
import { embedTab } from "./en/sharing/embedTab.ts";
import { firmness } from "./en/views/firmness.ts";
import { picture } from "./en/views/picture.ts";
import { offline } from "./en/offline.ts";
import { openCase } from "./en/openCase.ts";
import { privacy } from "./en/privacy.ts";
import { projection } from "./en/views/projection.ts";
import { cite } from "./en/sharing/cite.ts";
import { link } from "./en/sharing/link.ts";
import { paper } from "./en/sharing/paper.ts";
import { matrix } from "./en/views/matrix.ts";
import { reading } from "./en/reading.ts";
import { receipt } from "./en/views/receipt.ts";
import { share } from "./en/sharing/share.ts";
import { ties } from "./en/views/ties.ts";
import { timeline } from "./en/views/timeline.ts";
import { sides } from "./en/views/sides.ts";
import { classroom } from "./en/classroom/classroom.ts";
import { sheets } from "./en/classroom/sheets.ts";
import { names } from "./en/names.ts";
import { lesson } from "./en/classroom/lesson.ts";
import { present } from "./en/classroom/present.ts";
import { corners } from "./en/classroom/corners.ts";
import { quiz } from "./en/classroom/quiz.ts";
import { cards } from "./en/classroom/cards.ts";
import { handouts } from "./en/classroom/handouts.ts";
import { pair } from "./en/classroom/pair.ts";
import { coding } from "./en/classroom/coding.ts";
import { team } from "./en/classroom/team.ts";
import { teach } from "./en/classroom/teach.ts";
import { words } from "./en/words.ts";
import { type Formats, makeFormats } from "./grammar/formats.ts";

/** All text of the interface in one language, by the folder that says it. */
export interface Messages {
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly formats: Formats;
  readonly words: typeof words;
  readonly addressees: typeof addressees;
  readonly app: typeof app;
  readonly chart: typeof chart;
  readonly controls: typeof controls;
  readonly matrix: typeof matrix;
  readonly reading: typeof reading;
  readonly ties: typeof ties;
  readonly receipt: typeof receipt;
  readonly projection: typeof projection;
  readonly firmness: typeof firmness;
  readonly timeline: typeof timeline;
  readonly sides: typeof sides;
  readonly share: typeof share;
  readonly embed: typeof embed;
  readonly embedTab: typeof embedTab;
  readonly doctor: typeof doctor;
  readonly privacy: typeof privacy;
  readonly link: typeof link;
  readonly cite: typeof cite;
  readonly paper: typeof paper;
  readonly offline: typeof offline;
  readonly picture: typeof picture;
  readonly download: typeof download;
  readonly openCase: typeof openCase;
  readonly classroom: typeof classroom;
  readonly sheets: typeof sheets;
  readonly names: typeof names;
  readonly lesson: typeof lesson;
  readonly present: typeof present;
  readonly corners: typeof corners;
  readonly quiz: typeof quiz;
  readonly cards: typeof cards;
  readonly handouts: typeof handouts;
  readonly pair: typeof pair;
  readonly coding: typeof coding;
  readonly team: typeof team;
  readonly teach: typeof teach;
}

export const english: Messages = {
  language: "en",
  direction: "ltr",
  formats: makeFormats("en"),
  words,
  addressees,
  app,
  chart,
  controls,
  matrix,
  reading,
  ties,
  receipt,
  projection,
  firmness,
  timeline,
  sides,
  share,
  embed,
  embedTab,
  doctor,
  privacy,
  link,
  cite,
  paper,
  offline,
  picture,
  download,
  openCase,
  classroom,
  sheets,
  names,
  lesson,
  present,
  corners,
  quiz,
  cards,
  handouts,
  pair,
  coding,
  team,
  teach,
};
