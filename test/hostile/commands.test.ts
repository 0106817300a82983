import { join } from "node:path";
import { expect, test } from "vitest";
import { reportFormats, type ReportFormat } from "../../generator/commands/drift/report.ts";
import { drift } from "../../generator/commands/drift.ts";
import { inspect } from "../../generator/commands/inspect.ts";
import { syncCommand } from "../../generator/commands/sync.ts";
import type { Terminal } from "../../generator/commands/terminal.ts";
import type { Json } from "../../generator/lib/json.ts";
import { temporaryFolder } from "../support/folder.ts";
import { root } from "../support/repository.ts";
import { contexts } from "./support/contexts.ts";
import { documentOf } from "./support/corpus.ts";
import { payloads } from "./support/payloads.ts";

interface Said {
  readonly out: string;
  readonly err: string;
}

async function said(cwd: string, command: (terminal: Terminal) => Promise<number>, annotations = false): Promise<Said> {
  let [out, err] = ["", ""];
  await command({
    cwd,
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    errIsTerminal: false,
    color: false,
    outIsColored: false,
    annotations,
    usage: () => ({ milliseconds: 0, cpuMilliseconds: 0, peakMegabytes: 0 }),
  });
  return { out, err };
}

/** Where a text is said again by a finding, a record or a report: one context of each kind. */
const told = [
  "info.version",
  "the namespace",
  "a resource type",
  "the name of a parameter of the target",
  "the query of a path",
  "operationId of the list",
  "nextLinkName",
  "final-state-via",
  "the name of a query parameter",
  "the name of a header",
  "the location of a parameter",
  "a status code",
  "the name of a property",
  "a pattern of a property",
  "an enum value of a property",
  "a status",
  "a provisioning state",
  "the text of a reference",
  "the pointer of a reference",
] as const satisfies ReadonlyArray<keyof typeof contexts>;

/** Texts that mean something to a terminal, a page, an annotation or a link. */
const texts = Object.entries(payloads).filter(([, text]) => /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<|`[&%]|https?:|::|\\/u.test(text));

/** Definitions of which each has the text in another place; `null` for their harmless twins. */
function definitions(text: string | null): Record<string, Json> {
  return Object.fromEntries(
    told.map((name, number): [string, Json] => {
      const own = JSON.stringify(documentOf(name, text).document).replaceAll("Contoso.C0", `Contoso.C${number}`);
      return [`specification/c${number}/2030-01-01/vault.json`, JSON.parse(own) as Json];
    }),
  );
}

/** Nothing but lines and what can be seen: nothing repaints, turns around or hides what stands there. */
function expectHarmless(text: string): void {
  expect(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.exec(text)?.[0]).toBeUndefined();
}

const annotation = /^::(error|warning|notice) [^:\n]*::[^\n]*$/;
const expectAnnotations = (text: string): void => {
  expect(text.split("\n").filter((line) => line !== "" && !annotation.test(line))).toEqual([]);
};

const reports: Readonly<Record<ReportFormat, (out: string) => void>> = {
  text: () => undefined,
  json: (out) => void JSON.parse(out),
  markdown: (out) => {
    // What is left of tags is what the report itself writes; of the rest no character means anything.
    const bare = out.replace(/<\/?(?:details|summary|code|sub)>|<br>|&#\d+;|`pecgen drift`/g, "");
    expect(/[<>`@[\]_&\\]|!\(|https?:|www\./.exec(bare)?.[0]).toBeUndefined();
  },
  sarif: (out) => {
    const { runs } = JSON.parse(out) as { runs: [{ results: Array<{ message: { text: string } }> }] };
    const messages = runs[0].results.map(({ message }) => message.text.replace(/\\[\\[\]]/g, ""));
    messages.forEach(expectHarmless);
    expect(messages.filter((message) => /[\\[\]]/.test(message))).toEqual([]);
  },
  github: expectAnnotations,
  html: (out) => {
    expect(out.match(/<\/?script/gi)).toHaveLength(4);
    const page = out.replace(/(<script type="application\/json" id="data">).*?(?=<\/script>)/s, "$1");
    expect(page).not.toMatch(/<img|<iframe|\b(src|href)=/i);
  },
};

const harmless = definitions(null);

test.each(texts)("definitions with a text that %s reach no reader as anything but text", { timeout: 120_000 }, async (_, text) => {
  const hostile = temporaryFolder(definitions(text));
  const slices = join(temporaryFolder(), "specs");
  const commands: Readonly<Record<string, (terminal: Terminal) => Promise<number>>> = {
    inspect: (terminal) => inspect(terminal, { specs: hostile }),
    sync: (terminal) => syncCommand(terminal, { from: [hostile], specs: slices, versions: "default" }),
  };
  for (const [name, command] of Object.entries(commands)) {
    const plain = await said(hostile, command);
    expect(plain.out, name).not.toBe("");
    expectHarmless(plain.out + plain.err);
    expect(plain.err.split("\n").filter((line) => line !== "" && !/^(error|warning|info) PEC\d{4}: |^ {2}\S/.test(line))).toEqual([]);
    const { err } = await said(hostile, command, true);
    expectHarmless(err);
    expectAnnotations(err);
  }
  const json = await said(hostile, (terminal) => inspect(terminal, { specs: hostile, json: true }));
  expectHarmless(json.out);
  expect(Object.keys(JSON.parse(json.out) as object)).toEqual(["schemaVersion", "surfaces", "diagnostics"]);

  const fromSpecs = temporaryFolder(harmless);
  for (const format of reportFormats) {
    const options = {
      root,
      config: { specs: ".", output: ".", pins: {} },
      format,
      failOn: "any",
      specs: hostile,
      fromSpecs,
      toSpecs: hostile,
    } as const;
    const { out, err } = await said(hostile, (terminal) => drift(terminal, [], options));
    expect(out, format).not.toBe("");
    // The page has a script and a style of ours; texts of definitions are data in it.
    if (format !== "html") expectHarmless(out);
    expectHarmless(err);
    reports[format](out);
  }
});
