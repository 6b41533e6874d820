import { addressees } from "./en/addressees.ts";
import { app } from "./en/app.ts";
import { chart } from "./en/chart.ts";
import { controls } from "./en/controls.ts";
import { doctor } from "./en/doctor.ts";
import { embed } from "./en/embed.ts";
import { download } from "./en/download.ts";
import { embedTab } from "./en/embedTab.ts";
import { firmness } from "./en/firmness.ts";
import { picture } from "./en/picture.ts";
import { offline } from "./en/offline.ts";
import { openCase } from "./en/openCase.ts";
import { privacy } from "./en/privacy.ts";
import { projection } from "./en/projection.ts";
import { cite } from "./en/cite.ts";
import { link } from "./en/link.ts";
import { paper } from "./en/paper.ts";
import { matrix } from "./en/matrix.ts";
import { reading } from "./en/reading.ts";
import { receipt } from "./en/receipt.ts";
import { share } from "./en/share.ts";
import { ties } from "./en/ties.ts";
import { timeline } from "./en/timeline.ts";
import { sides } from "./en/sides.ts";
import { classroom } from "./en/classroom.ts";
import { sheets } from "./en/sheets.ts";
import { names } from "./en/names.ts";
import { lesson } from "./en/lesson.ts";
import { present } from "./en/present.ts";
import { corners } from "./en/corners.ts";
import { quiz } from "./en/quiz.ts";
import { cards } from "./en/cards.ts";
import { handouts } from "./en/handouts.ts";
import { pair } from "./en/pair.ts";
import { coding } from "./en/coding.ts";
import { team } from "./en/team.ts";
import { teach } from "./en/teach.ts";
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
