import { goToAskedCase } from "../host/frame/askedCase.ts";
import { isAskedEmbedded, isAskedFirst } from "../host/askedFirst.ts";
import { readFilterColumn } from "../host/filterColumn.ts";
import { isFramed } from "../host/frame/frame.ts";
import { markRoot } from "../host/frame/markRoot.ts";
import { LESS_THAN_WIDE, NARROW } from "../host/mediaQueries.ts";
import { stayDrawn } from "../host/stayDrawn.ts";
import { applyTheme, readTheme } from "../host/theme.ts";
import { unfoldAsRead, unfoldDrawn } from "../host/first/unfoldDrawn.ts";
import { canRun } from "./canRun.ts";
import { rememberPress } from "./rememberPress.ts";
import { startApp } from "./startApp.ts";
import { watchStart } from "./watchStart.ts";

const root = document.documentElement;
const { first: caseId, framed = caseId, views, version = "", app } = document.currentScript?.dataset ?? {};
// Where names are hidden the page says nowhere what it is about.
for (const name of ["first", "framed"]) document.currentScript?.removeAttribute(`data-${name}`);

const isAble = canRun();
applyTheme(readTheme());
if (isAble) goToAskedCase();
if (isAble || typeof URLSearchParams === "function") markRoot(root, location.hash);
if (root.classList.contains("is-embedded")) expectWhole();
if (isAble) prepare();
else stay();
unfoldAsRead();
// The page in one file has the app inside.
if (app !== undefined) startApp(app, isAble && !root.classList.contains("is-elsewhere"));

/** In a frame of another page, however narrow, other parts are seen than on a phone, which are read later. */
function expectWhole(): void {
  const link = document.createElement("link");
  link.rel = "expect";
  link.href = "#root";
  link.setAttribute("blocking", "render");
  document.head.append(link);
}

function prepare(): void {
  root.classList.add("is-scripted");
  root.classList.toggle("is-elsewhere", !isDrawnWhole() && !isDrawnEmbedded());
  root.classList.toggle("is-bare", /[?&]controls=0/.test(location.hash));
  root.classList.toggle("is-never-full", !isFramed() || !document.fullscreenEnabled);
  rememberPress();
  watchStart();
  // A script that does not arrive is as good as none.
  addEventListener("error", ({ target }) => isNeeded(target) && goWithout(), true);
}

/** What is only to be had soon is asked for again. */
function isNeeded(target: EventTarget | null): boolean {
  return target !== window && !(target instanceof HTMLLinkElement && target.rel === "prefetch");
}

function goWithout(): void {
  root.classList.remove("is-scripted");
  unfoldDrawn(document, true);
}

function stay(): void {
  stayDrawn();
  // Its sentence is not in the page yet.
  document.addEventListener("DOMContentLoaded", () => stayDrawn());
}

function isDrawnWhole(): boolean {
  return caseId !== undefined && !isFramed() && isAskedFirst(location.hash, caseId) && !hasOtherColumn();
}

function isDrawnEmbedded(): boolean {
  if (framed === undefined || views === undefined) return false;
  const drawn = { caseId: framed, version, lang: root.lang, views: views.split(" ") };
  return isAskedEmbedded(location.hash, drawn);
}

/** Whether the reader left the column of filters otherwise than it is where nobody opened or closed it. */
function hasOtherColumn(): boolean {
  const isOpen = readFilterColumn();
  if (isOpen === null || matchMedia(NARROW).matches) return false;
  return isOpen === matchMedia(LESS_THAN_WIDE).matches;
}
