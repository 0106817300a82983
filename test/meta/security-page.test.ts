import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bombs } from "../hostile/support/bombs.ts";
import { contexts } from "../hostile/support/contexts.ts";
import { documentOf } from "../hostile/support/corpus.ts";
import { canary, payloads } from "../hostile/support/payloads.ts";
import { root } from "../support/repository.ts";

const read = (path: string): string => readFileSync(join(root, path), "utf8");
const page = read("docs/security.md").replace(/\s+/g, " ");
const number = (count: number): string => count.toLocaleString("en-US");
const texts = Object.values(payloads);
const codes = texts.filter((text) => text.includes(canary)).length;
const inOneDocument = Object.keys(contexts).filter((name) => documentOf(name, "x").file === documentOf("info.title", "x").file).length;
const [, kills = ""] = /PECGEN_KILLS"\] \?\? (\d+)/.exec(read("test/hostile/kills.test.ts")) ?? [];
const [all, compared] = [Object.keys(contexts).length, inOneDocument * codes];

test.each([
  `${all} contexts × ${texts.length} texts, **${number(all * texts.length)} cases**`,
  `**${Object.keys(bombs).length} documents**`,
  `${kills} times each for`,
  `${inOneDocument} contexts × ${codes} texts, ${number(compared)} documents`,
])("the page about security says %j, as it is", (said) => expect(page).toContain(said));

test("each row of the comparison is about all of its documents", () => {
  const rows = [...read("docs/security.md").matchAll(/^\| (?:`[^`]+`|pecgen)[^|]*\|((?: *[\d,]+ *\|)+)$/gm)];
  expect(rows.length).toBeGreaterThanOrEqual(4);
  for (const [, counts = ""] of rows) {
    const sum = counts.split("|").reduce((total, count) => total + Number(count.replace(",", "")), 0);
    expect(sum).toBe(compared);
  }
});

test("who looks for it finds it", () => {
  expect(read("README.md")).toContain("(SECURITY.md)");
  expect(read("README.md")).toContain("(docs/security.md)");
  expect(read("SECURITY.md")).toContain("(docs/security.md)");
});
