// Microsoft.Discovery at api-version 2026-06-01. Generated; do not edit.

export * from "../bookshelves.ts";
export * from "../workspaces.ts";
