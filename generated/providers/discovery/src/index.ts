// Microsoft.Discovery. Generated; do not edit.
export * from "./bookshelves.ts";
export * from "./workspaces.ts";
