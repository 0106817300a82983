// Microsoft.Security. Generated; do not edit.
export * from "./private-links.ts";
