import { describe, expect, test } from "vitest";
import { packageJson, repositoryOf, type PackageView } from "../../../generator/emit/package-json.ts";

const view: PackageView = { name: "@pecgen/p", description: "Words", version: "0.1.0", exports: [[".", "index.ts"]], dependencies: {} };
const home = { url: "https://github.com/owner/name", directory: "generated" };

describe("what a package says of itself", () => {
  test("names its repository where the address is known", () => {
    expect(packageJson({ ...view, repository: repositoryOf(home, "providers/p") })).toMatchObject({
      repository: { type: "git", url: "git+https://github.com/owner/name.git", directory: "generated/providers/p" },
    });
  });

  test("names none where it is not", () => {
    expect(packageJson({ ...view, repository: repositoryOf(undefined, "providers/p") })).not.toHaveProperty("repository");
  });

  test("has side effects where it is a command, and only there", () => {
    expect(packageJson(view)).toMatchObject({ sideEffects: false });
    expect(packageJson({ ...view, bin: { p: "bin/p.ts" } })).toMatchObject({
      sideEffects: ["./dist/bin/p.js"],
      bin: { p: "./dist/bin/p.js" },
    });
  });
});
