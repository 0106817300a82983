import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { expect, test } from "vitest";
import { root } from "../support/repository.ts";
import { pages } from "./support/pages.ts";

/** As GitHub makes an anchor of a heading. */
function anchor(heading: string): string {
  return heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .trim()
    .replaceAll(" ", "-");
}

const anchorsOf = (text: string): string[] =>
  [...text.replace(/^```.*?^```/gms, "").matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) => anchor(heading));

test.each(pages.map(({ file, text }) => [file, text] as const))("%s: every link leads somewhere", (file, text) => {
  const links = [...text.replace(/^```.*?^```/gms, "").matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
  const dead = links.filter((link) => {
    if (/^https?:/.test(link)) return false;
    const [path = "", fragment] = link.split("#");
    const target = path === "" ? file : posix.join(posix.dirname(file), path);
    if (!existsSync(join(root, target))) return true;
    return fragment !== undefined && !anchorsOf(readFileSync(join(root, target), "utf8")).includes(fragment);
  });
  expect(dead).toEqual([]);
});

test("every page of docs can be reached from its first page", () => {
  const reached = new Set<string>();
  const visit = (file: string): void => {
    const page = pages.find((one) => one.file === file);
    if (page === undefined || reached.has(file)) return;
    reached.add(file);
    for (const [, link = ""] of page.text.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)) visit(posix.join(posix.dirname(file), link));
  };
  visit("docs/README.md");
  const findings = /^docs\/reference\/diagnostics\/PEC\d+\.md$/;
  expect(pages.map(({ file }) => file).filter((file) => file.startsWith("docs/") && !reached.has(file) && !findings.test(file))).toEqual(
    [],
  );
});
