import { dressPage } from "../host/dressPage.ts";

dressPage(document.documentElement, location.hash);
