import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadQuirks } from "../../../generator/quirks/load.ts";
import { quirk } from "./fixtures.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pecgen-quirks-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, content: unknown): void {
  writeFileSync(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
}

function found(): string[] {
  const { files, diagnostics } = loadQuirks(folder);
  return [
    ...files.map(({ provider, quirks }) => `${provider}: ${quirks.length}`),
    ...diagnostics.map(({ code, place, message }) => `${code} ${place?.file}#${place?.pointer} ${message}`),
  ];
}

/** What is wrong with the one quirk of a file, by the place inside it. */
function wrong(parts: Record<string, unknown>): Array<[pointer: string | undefined, reason: string]> {
  write("probe.json", { provider: "probe", quirks: [{ ...quirk(), ...parts }] });
  const { files, diagnostics } = loadQuirks(folder);
  expect(files).toEqual([]);
  expect(new Set(diagnostics.map(({ code, place }) => `${code} ${place?.file}`))).toEqual(new Set(["PEC3003 quirks/probe.json"]));
  return diagnostics.map(({ place, message }) => [
    place?.pointer.replace("/quirks/0", ""),
    message.replace("The quirk file cannot be used: ", ""),
  ]);
}

describe("the folder", () => {
  it("may be missing: a checkout of upstream has no quirks", () => {
    expect(loadQuirks(join(folder, "none"))).toEqual({ files: [], diagnostics: [] });
  });

  it("is read in the order of names", () => {
    const zeta = {
      provider: "zeta",
      quirks: [quirk({ id: "zeta-ready", target: { resourceType: "microsoft.zeta/things", apiVersions: ["2024-01-01"] } })],
    };
    write("zeta.json", zeta);
    write("probe.json", `\uFEFF${JSON.stringify({ provider: "probe", quirks: [quirk()] })}`);
    write(".DS_Store", "");
    expect(loadQuirks(folder)).toEqual({ files: [{ provider: "probe", quirks: [quirk()] }, zeta], diagnostics: [] });
  });

  it("holds nothing else", () => {
    mkdirSync(join(folder, "nested.json"));
    write("README.md", "");
    write("real.txt", "{}");
    symlinkSync(join(folder, "real.txt"), join(folder, "link.json"));
    const reason = "The quirk file cannot be used: only regular files named after their provider, such as keyvault.json, stand here";
    expect(found()).toEqual(["README.md", "link.json", "nested.json", "real.txt"].map((name) => `PEC3003 quirks/${name}# ${reason}`));
  });

  it("must be a folder", () => {
    write("file", "");
    folder = join(folder, "file");
    expect(loadQuirks(folder).diagnostics.map(({ code, place }) => `${code} ${place?.file}`)).toEqual(["PEC1001 quirks"]);
  });

  it("keeps the good files when one is bad", () => {
    write("bad.json", "{");
    write("probe.json", { provider: "probe", quirks: [quirk()] });
    expect(found()).toEqual(["probe: 1", expect.stringMatching(/^PEC1002 quirks\/bad\.json# /)]);
  });
});

describe("a file", () => {
  const nothing = "must be an array with at least one item";
  it.each<[string, unknown, string[]]>([
    ["without members", {}, ['# the member "provider" is missing', '# the member "quirks" is missing']],
    [
      "with another member",
      { provider: "probe", quirks: [quirk()], note: "" },
      ['#/note the member "note" is unknown; known are provider, quirks'],
    ],
    ["without quirks", { provider: "probe", quirks: [] }, [`#/quirks [] ${nothing}`]],
    ["with quirks that are no list", { provider: "probe", quirks: {} }, [`#/quirks {} ${nothing}`]],
    ["with a quirk that is no object", { provider: "probe", quirks: [quirk(), null] }, ["#/quirks/1 null must be an object"]],
    ["of another name", { provider: "prob", quirks: [quirk()] }, ['#/provider "prob" must be the name of the file, "probe"']],
    [
      "that names its id twice",
      { provider: "probe", quirks: [quirk(), quirk({ set: { A: "Failed" } })] },
      ['#/quirks/1/id the id "probe-ready" is taken in quirks/probe.json'],
    ],
    [
      "that is about another provider",
      { provider: "probe", quirks: [quirk({ target: { resourceType: "Microsoft.Other.Name/things", apiVersions: "*" } })] },
      ['#/quirks/0/target/resourceType "Microsoft.Other.Name/things" belongs into quirks/other-name.json'],
    ],
  ])("%s is refused", (_, content, expected) => {
    write("probe.json", content);
    expect(found()).toEqual(expected.map((line) => `PEC3003 quirks/probe.json${line.replace(" ", " The quirk file cannot be used: ")}`));
  });

  it("may not take an id of another file", () => {
    write("probe.json", { provider: "probe", quirks: [quirk({ id: "probe-zeta-ready" })] });
    write("probe-zeta.json", {
      provider: "probe-zeta",
      quirks: [quirk({ id: "probe-zeta-ready", target: { resourceType: "Microsoft.Probe.Zeta/things", apiVersions: "*" } })],
    });
    expect(found()).toEqual([
      "probe-zeta: 1",
      'PEC3003 quirks/probe.json#/quirks/0/id The quirk file cannot be used: the id "probe-zeta-ready" is taken in quirks/probe-zeta.json',
    ]);
  });

  it("reports everything that is wrong", () => {
    write("probe.json", {
      provider: "probe",
      quirks: [
        { ...quirk(), id: 1 },
        { ...quirk(), upstream: 2 },
      ],
    });
    expect(loadQuirks(folder).diagnostics.map(({ place }) => place?.pointer)).toEqual(["/quirks/0/id", "/quirks/1/upstream"]);
  });
});

describe("a quirk", () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    ["an unknown member", { note: "" }, ["/note"]],
    ["an id in another form", { id: "Probe_Ready" }, ["/id"]],
    ["an id without its provider", { id: "ready" }, ["/id"]],
    ["an unknown rule", { rule: "status.guess" }, ["/rule"]],
    ["the name of an inherited member as a rule", { rule: "constructor" }, ["/rule"]],
    ["a target that is no object", { target: "*" }, ["/target"]],
    ["a target without versions", { target: { resourceType: "Microsoft.Probe/things" } }, ["/target"]],
    ["a type without namespace", { target: { resourceType: "things", apiVersions: "*" } }, ["/target/resourceType"]],
    ["an empty list of versions", { target: { resourceType: "Microsoft.Probe/things", apiVersions: [] } }, ["/target/apiVersions"]],
    ["a version that is none", { target: { resourceType: "Microsoft.Probe/things", apiVersions: ["latest"] } }, ["/target/apiVersions/0"]],
    [
      "a version twice",
      { target: { resourceType: "Microsoft.Probe/things", apiVersions: ["2024-01-01", "2024-01-01"] } },
      ["/target/apiVersions/1"],
    ],
    ["no expectation", { expect: undefined }, [""]],
    ["an expectation without comparison", { expect: { fact: "status.values" } }, ["/expect"]],
    ["two comparisons", { expect: { fact: "status.values", includes: ["A"], lacks: ["B"] } }, ["/expect"]],
    ["an unknown comparison", { expect: { fact: "status.values", matches: "A" } }, ["/expect", "/expect/matches"]],
    ["an unknown fact", { expect: { fact: "operations.lst", absent: true } }, ["/expect/fact"]],
    ["an absence that is false", { expect: { fact: "operations.list", absent: false } }, ["/expect/absent"]],
    ["nothing to include", { expect: { fact: "status.values", includes: [] } }, ["/expect/includes"]],
    ["a number to lack", { expect: { fact: "status.values", lacks: [200] } }, ["/expect/lacks/0"]],
    ["no reason", { reason: "" }, ["/reason"]],
    ["a reason of two lines", { reason: "One.\nTwo." }, ["/reason"]],
    ["a reason with an escape", { reason: "Red \u001b[31m text." }, ["/reason"]],
    ["a reason without full stop", { reason: "It is so" }, ["/reason"]],
    ["evidence without pointer", { evidence: "probe.json" }, ["/evidence"]],
    ["evidence outside the specs", { evidence: "../probe.json#/a" }, ["/evidence"]],
    ["evidence outside the specs, farther in", { evidence: "a/../../probe.json#/a" }, ["/evidence"]],
    ["evidence with a line break", { evidence: "probe.json#/a\nb" }, ["/evidence"]],
    ["evidence at an absolute path", { evidence: "/etc/probe.json#/a" }, ["/evidence"]],
    ["an address without https", { upstream: "javascript:alert(1)" }, ["/upstream"]],
    ["a map that is empty", { set: {} }, ["/set"]],
    ["a map with a blank word", { set: { " ": "Failed" } }, ["/set/ "]],
    ["a phase that is none", { set: { "a/b": "Ready" } }, ["/set/a~1b"]],
    ["two spellings of a word with two meanings", { set: { Ready: "Succeeded", "ready ": "Failed" } }, ["/set/ready "]],
    ["a status that is none", { rule: "status.map", set: { Ready: "Succeeded" } }, ["/set/Ready"]],
    ["a rename to the same name", { rule: "field.rename", set: { from: "a", to: "a" } }, ["/set"]],
    ["a rename to nothing", { rule: "field.rename", set: { from: "a" } }, ["/set"]],
    ["a verb that cannot update", { rule: "update.method", set: { verb: "post" } }, ["/set/verb"]],
    ["a body without a change", { rule: "update.body", set: {} }, ["/set"]],
    ["a body with an id that is text", { rule: "update.body", set: { id: "yes" } }, ["/set/id"]],
    ["a code that is text", { rule: "response.success", set: { operation: "delete", codes: ["404"] } }, ["/set/codes/0"]],
    ["a code beyond success", { rule: "response.success", set: { operation: "delete", codes: [500] } }, ["/set/codes/0"]],
    ["an operation without codes", { rule: "response.success", set: { operation: "list", codes: [200] } }, ["/set/operation"]],
    ["a list from a place that is no path", { rule: "list.fromTarget", set: { items: "a..b" } }, ["/set/items"]],
    ["a list from a version that is none", { rule: "list.fromTarget", set: { items: "a", apiVersion: "new" } }, ["/set/apiVersion"]],
    ["a noun that is no identifier", { rule: "name.override", set: { singular: "thing-1" } }, ["/set/singular"]],
  ])("is refused with %s", (_, parts, pointers) => {
    expect(wrong(parts).map(([pointer]) => pointer)).toEqual(pointers);
  });

  it.each(["private link.json#/definitions/State", "probe.json#/definitions/Private Endpoint", "probe.json#/definitions/A#B/enum/../C"])(
    "may cite whatever can be pointed at: %s",
    (evidence) => {
      write("probe.json", { provider: "probe", quirks: [quirk({ evidence })] });
      expect(loadQuirks(folder)).toEqual({ files: [{ provider: "probe", quirks: [quirk({ evidence })] }], diagnostics: [] });
    },
  );

  it("is refused with a member named __proto__", () => {
    write("probe.json", JSON.stringify({ provider: "probe", quirks: [quirk()] }).replace('"id"', '"__proto__":{},"id"'));
    expect(loadQuirks(folder).diagnostics.map(({ place }) => place?.pointer)).toEqual(["/quirks/0/__proto__"]);
  });

  it("is refused with reasons", () => {
    expect(wrong({ rule: "update.method", set: { verb: "post" } })).toEqual([["/set/verb", '"post" must be one of "put", "patch"']]);
    expect(wrong({ rule: "status.guess" })).toEqual([
      ["/rule", expect.stringContaining('"status.guess" must be one of "status.map", "provisioning.map"')],
    ]);
    expect(wrong({ set: { Ready: "Succeeded", "ready ": "Failed" } })).toEqual([
      ["/set/ready ", '"ready " and "Ready" are read as one word and must have one meaning'],
    ]);
    expect(wrong({ reason: "x".repeat(1000) })[0]?.[1].length).toBeLessThan(200);
  });
});
