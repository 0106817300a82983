import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { upstream } from "./places.ts";

/** What the public repository has: its files, those of them that define resources, and the surfaces in these. */
const wanted = { files: 180_000, definitions: 11_400, dataPlane: 1_200, texts: 6_000 } as const;

/** How often each real version stands there: 233 surfaces become about 700. */
const days = ["28", "27"] as const;
/** Definitions in a folder of another service, and its versions. */
const perFolder = 4;
const versionsOfService = 8;

interface Source {
  /** Below the root, with forward slashes. */
  readonly file: string;
  readonly bytes: Buffer;
}

export interface Tree {
  readonly files: number;
  readonly definitions: number;
  readonly bytes: number;
}

/**
 * Writes a checkout as large as the whole public repository. The definitions with private link paths are the real ones at their
 * places, and again as other api-versions; all others are made of real texts in which nothing of ours is left to be found.
 */
export function wholeUpstream(folder: string): Tree {
  const { definitions, examples } = sources();
  const written = { files: 0, definitions: 0, bytes: 0 };
  const made = new Set<string>();
  const write = (file: string, bytes: Buffer): void => {
    const path = join(folder, file);
    const parent = dirname(path);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(path, bytes);
    written.files += 1;
    written.bytes += bytes.length;
  };
  const define = (file: string, bytes: Buffer): void => {
    write(file, bytes);
    written.definitions += 1;
  };

  for (const { file, bytes } of definitions) define(file, bytes);
  for (const { file, bytes } of examples) write(file, bytes);
  for (const { file, bytes } of otherVersions(definitions)) define(file, bytes);

  const fillers = definitions.filter(({ bytes }) => bytes.length < 250_000).map(({ bytes }) => withoutOurWords(bytes));
  const pairs = examples.map(({ bytes }, index) => {
    const next = examples[(index + 1) % examples.length]!.bytes;
    return withoutOurWords(Buffer.concat([Buffer.from("["), bytes, Buffer.from(","), next, Buffer.from("]\n")]));
  });
  const folders: string[] = [];
  for (let index = 0; written.definitions < wanted.definitions; index += 1) {
    const at = folderOf("resource-manager", index);
    folders.push(at);
    for (let one = 0; one < perFolder; one += 1) define(`${at}/definitions${one}.json`, pick(fillers, index * perFolder + one));
  }
  for (let index = 0; index < wanted.dataPlane; index += 1) {
    const at = folderOf("data-plane", index);
    folders.push(at);
    write(`${at}/operations.json`, pick(fillers, index));
  }
  for (let index = 0; index < wanted.texts; index += 1) write(`${pick(folders, index)}/readme${index}.md`, pick(pairs, index));
  for (let index = 0; written.files < wanted.files; index += 1) {
    write(`${pick(folders, index)}/examples/Example${index}.json`, pick(pairs, index));
  }
  return written;
}

function sources(): { readonly definitions: Source[]; readonly examples: Source[] } {
  const all = readdirSync(join(upstream, "specification"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .map((path) => ({ file: path.slice(upstream.length + 1), bytes: readFileSync(path) }));
  const isExample = ({ file }: Source): boolean => file.includes("/examples/");
  return { definitions: all.filter((source) => !isExample(source)), examples: all.filter(isExample) };
}

/** The same definitions as versions of other days. What they refer to in other folders stays where it is. */
function* otherVersions(definitions: readonly Source[]): Generator<Source> {
  const known = new Set(definitions.map(({ file }) => file));
  for (const { file, bytes } of definitions) {
    const [, before, month, day, rest] = /^(.*\/)(\d{4}-\d{2}-)(\d{2})(.*)$/.exec(file) ?? [];
    if (before === undefined) continue;
    for (const other of days) {
      const path = `${before}${month}${other}${rest}`;
      if (known.has(path)) continue;
      known.add(path);
      const text = bytes.toString("utf8").replace(`"version": "${month}${day}`, `"version": "${month}${other}`);
      yield { file: path, bytes: Buffer.from(text) };
    }
  }
}

function folderOf(plane: "resource-manager" | "data-plane", index: number): string {
  const service = Math.floor(index / versionsOfService);
  const version = index % versionsOfService;
  const stability = version % 2 === 0 ? `stable/${2015 + version}-06-01` : `preview/${2015 + version}-06-01-preview`;
  return `specification/contoso${service}/${plane}/Contoso.Service${service}/${stability}`;
}

/** As long as before, almost: neither grep nor we find anything. */
function withoutOurWords(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString("utf8").replace(/private(?=endpoint|link)/gi, "ordinary"));
}

function pick<T>(list: readonly T[], index: number): T {
  return list[index % list.length]!;
}
