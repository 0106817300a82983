import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";

/** What is read on the site, besides the reference of the packages: the same files, under the same paths. */
export function sourcePages(root: string): Array<[path: string, text: string]> {
  const docs = readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .map((path) => `docs/${path.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".md") && !path.startsWith("docs/site/"));
  const packages = ["core", "facade", "cli", "simulator"].map((name) => `generated/${name}/README.md`);
  const paths = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "generated/COVERAGE.md", ...packages, ...docs];
  return paths.sort().map((path) => [path, readFileSync(join(root, path), "utf8")]);
}

/** A link to what is not on the site becomes its words; an image that is not there yet, nothing. */
export function linked(page: string, text: string, isThere: (target: string) => boolean): string {
  return text.replace(/(!?)\[([^\]]*)\]\(([^)\s]+)\)/g, (whole, image: string, words: string, link: string) => {
    if (/^(https?:|#|\/)/.test(link)) return whole;
    const [path = ""] = link.split("#");
    if (isThere(posix.join(posix.dirname(page), path))) return whole;
    return image === "" ? words : "";
  });
}
