import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { describe, test } from "vitest";
import { root } from "./repository.ts";

/** Definitions that may lie beside the repository. They are read by tests, never needed and never committed. */
const folder = resolve(root, "../shared");

export const checkouts = {
  published: resolve(folder, "azure-rest-api-specs"),
  newer: resolve(folder, "newer"),
} as const;

/**
 * Tests that read definitions lying beside the repository. Where they are absent, the report shows the tests as
 * skipped, with the reason in their name.
 */
export function describeWith(checkout: keyof typeof checkouts, title: string, tests: (path: string) => void): void {
  const path = checkouts[checkout];
  if (existsSync(path)) describe(title, () => tests(path));
  else
    describe(title, () =>
      test.skip(`skipped: there is no ${path.slice(resolve(root, "..").length + 1)} beside the repository`, () => undefined),
    );
}
