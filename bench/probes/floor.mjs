// Does the least that a generator has to do, and nothing else: node floor.mjs parse|write|hash|ts-morph [<folder>] [<other or output>]
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const [work, folder, other] = process.argv.slice(2);

const files = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

/** Text of about the size of what was read, put together from pieces. */
const spelled = (value, name) =>
  typeof value === "object" && value !== null
    ? `export interface ${name} {\n${Object.entries(value)
        .map(([key, inner]) => `  ${key}: ${spelled(inner, "")};\n`)
        .join("")}}`
    : String(value);

const works = {
  parse: () => files(folder).forEach((file) => JSON.parse(readFileSync(file, "utf8"))),
  write: () => {
    for (const file of files(folder)) {
      const target = join(other, file.slice(folder.length));
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, spelled(JSON.parse(readFileSync(file, "utf8")), "Root"));
    }
  },
  hash: () => [...files(folder), ...files(other)].forEach((file) => createHash("sha256").update(readFileSync(file)).digest("hex")),
  "ts-morph": () => import("ts-morph"),
};
await works[work]();
