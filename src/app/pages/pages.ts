/** The pages beside the explorer, which are loaded together when one of them is opened. */
export { AboutRoute } from "./AboutRoute.tsx";
export { EmbedDoctorRoute } from "./EmbedDoctorRoute.tsx";
export { PrivacyRoute } from "./PrivacyRoute.tsx";
export { ShelfRoute } from "./shelf/ShelfRoute.tsx";
