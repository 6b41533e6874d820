import { markRoot } from "../host/frame/markRoot.ts";

markRoot(document.documentElement, location.hash);
