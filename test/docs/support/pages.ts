import { readFileSync } from "node:fs";
import { join } from "node:path";
import { codeBlocks, type CodeBlock } from "../../support/markdown.ts";
import { filesBelow, root } from "../../support/repository.ts";

export interface Page {
  /** From the root of the repository. */
  readonly file: string;
  readonly text: string;
  readonly blocks: readonly CodeBlock[];
}

/** Everything that people read here, by hand or on the site. */
export const pages: readonly Page[] = [
  "README.md",
  "ARCHITECTURE.md",
  "CONTRIBUTING.md",
  ...filesBelow("docs", /\.md$/).filter((file) => !file.startsWith("docs/site/")),
].map((file) => {
  const text = readFileSync(join(root, file), "utf8");
  return { file, text, blocks: codeBlocks(text) };
});
