import { NothingFoundError } from "../errors/selection.ts";
import { ExitCode } from "../exit-codes.ts";
import type { GlobalFlags } from "../flags.ts";
import type { Io } from "../io.ts";
import type { KnownType } from "../known-type.ts";
import { knownTypes } from "../known-types.ts";
import { type Printer, printer } from "../output/print.ts";
import type { Column } from "../output/table.ts";

/** `pec types`: what `pec` knows of each resource type. It asks nobody. */
export async function types(io: Io, words: readonly string[], flags: GlobalFlags): Promise<ExitCode> {
  const print = printer(io, flags);
  const found = words.length === 0 ? knownTypes : knownTypes.filter((type) => words.some((word) => matches(type, word.toLowerCase())));
  if (found.length === 0) throw new NothingFoundError(`pec knows no resource type like ${words.join(", ")}. pec types lists all.`);
  const [only, ...others] = found;
  await print.print({
    json: found,
    text: async () =>
      only !== undefined && others.length === 0 ? details(print, only) : `${await print.table(columns, found)}\n${legend}`,
  });
  return ExitCode.ok;
}

/** Part of a name; or a whole one, of which others may only be a part. */
function matches({ resourceType }: KnownType, word: string): boolean {
  const name = resourceType.toLowerCase();
  return word.includes("/") && word.includes(".") ? name === word : name.includes(word);
}

const letters = [
  ["list", "L"],
  ["get", "G"],
  ["approve", "A"],
  ["reject", "J"],
  ["remove", "D"],
  ["privateLinkResources", "R"],
] as const;

const legend =
  "L list, G show, A approve, J reject, D remove, R resources.\nDIFFERS: how many things are unlike other types. pec types <type> tells which.\n";

const columns: ReadonlyArray<Column<KnownType>> = [
  { title: "RESOURCE TYPE", cell: ({ resourceType }) => resourceType, style: () => "cyan" },
  { title: "API-VERSION", cell: ({ apiVersions: [first] }) => first },
  { title: "ACTIONS", cell: ({ actions }) => letters.map(([action, letter]) => (actions.includes(action) ? letter : "-")).join("") },
  { title: "DIFFERS", cell: ({ deviations: { length } }) => (length === 0 ? "" : String(length)) },
  { title: "ALSO", cell: ({ apiVersions: [, ...more] }) => more.join(", "), style: () => "dim", shrinks: 18, drops: 1 },
];

function details({ paint }: Printer, { resourceType, apiVersions: [first, ...more], actions, deviations: differences }: KnownType): string {
  const line = (name: string, value: string): string => (value === "" ? "" : `${paint("bold", name.padEnd(16))}${value}\n`);
  return [
    line("Resource type", resourceType),
    line("Api-version", first ?? ""),
    line("Also", more.join(", ")),
    line("Actions", actions.join(", ")),
    line("Deviations", differences.length === 0 ? "none" : differences.join(`\n${" ".repeat(16)}`)),
  ].join("");
}
