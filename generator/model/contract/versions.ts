export { byApiVersion } from "../../facts/versions.ts";
