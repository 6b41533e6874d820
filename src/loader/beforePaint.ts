import { dressPage } from "../host/frame/dressPage.ts";

dressPage(document.documentElement, location.hash);
