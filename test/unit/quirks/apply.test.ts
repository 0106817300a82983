import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../../generator/diagnostics/diagnostic.ts";
import type { SurfaceFacts } from "../../../generator/facts/types.ts";
import { applyQuirks } from "../../../generator/quirks/apply.ts";
import type { Quirk } from "../../../generator/quirks/types.ts";
import { quirk, surface } from "./fixtures.ts";

const old = surface({ apiVersion: "2023-01-01" });
const current = surface({ apiVersion: "2024-01-01" });
const repaired = surface({ apiVersion: "2025-01-01", provisioning: ["Succeeded", "Ready"] });

function apply(surfaces: readonly SurfaceFacts[], quirks: readonly Quirk[], exists = true) {
  return applyQuirks(surfaces, [{ provider: "probe", quirks }], () => exists);
}

function ids(result: ReturnType<typeof apply>): string[][] {
  return result.surfaces.map(({ quirks }) => quirks.map(({ id }) => id));
}

function brief({ code, message, place }: Diagnostic): string {
  return `${code} ${place?.file}#${place?.pointer} ${message}`;
}

describe("targets", () => {
  it("gives a quirk to every version of its type, and leaves all others without", () => {
    const other = surface({ resourceType: "Microsoft.Probe/others" });
    const result = apply([old, other, current], [quirk()]);
    expect(ids(result)).toEqual([["probe-ready"], [], ["probe-ready"]]);
    expect(result.surfaces.map(({ facts }) => facts)).toEqual([old, other, current]);
    expect(result.diagnostics).toEqual([]);
  });

  it("compares types and versions without regard to case", () => {
    const result = apply(
      [surface({ apiVersion: "2024-01-01-preview" })],
      [quirk({ target: { resourceType: "microsoft.probe/THINGS", apiVersions: ["2024-01-01-Preview"] } })],
    );
    expect(ids(result)).toEqual([["probe-ready"]]);
    expect(result.diagnostics).toEqual([]);
  });

  it("keeps to the versions that are named", () => {
    expect(
      ids(apply([old, current], [quirk({ target: { resourceType: "Microsoft.Probe/things", apiVersions: ["2023-01-01"] } })])),
    ).toEqual([["probe-ready"], []]);
  });

  it("keeps the order of files and quirks", () => {
    const second = quirk({ id: "probe-waiting", set: { Waiting: "InProgress" } });
    expect(ids(apply([current], [second, quirk()]))).toEqual([["probe-waiting", "probe-ready"]]);
  });

  it("reports a type that is not there", () => {
    const result = apply([current], [quirk({ target: { resourceType: "Microsoft.Probe/gone", apiVersions: "*" } })]);
    expect(ids(result)).toEqual([[]]);
    expect(result.diagnostics.map(brief)).toEqual([
      "PEC3002 quirks/probe.json#/quirks/0/target/resourceType Quirk probe-ready matches nothing: there is no Microsoft.Probe/gone",
    ]);
  });

  it("reports a version that is not kept and applies the others", () => {
    const result = apply(
      [current],
      [quirk({ target: { resourceType: "Microsoft.Probe/things", apiVersions: ["2024-01-01", "2019-01-01"] } })],
    );
    expect(ids(result)).toEqual([["probe-ready"]]);
    expect(result.diagnostics.map(brief)).toEqual([
      "PEC3002 quirks/probe.json#/quirks/0/target/apiVersions/1 Quirk probe-ready matches nothing: 2019-01-01 of Microsoft.Probe/things is not kept",
    ]);
  });
});

describe("a quirk that does not hold", () => {
  it("is stale where its expectation fails, and applied elsewhere", () => {
    const result = apply([old, repaired], [quirk()]);
    expect(ids(result)).toEqual([["probe-ready"], []]);
    expect(result.diagnostics.map(brief)).toEqual([
      'PEC3001 quirks/probe.json#/quirks/0/expect Stale quirk probe-ready: expected provisioningState.values to lack ["Ready"], the definition now says ["Succeeded","Ready"] at Microsoft.Probe/things 2025-01-01',
    ]);
  });

  it("is left out without its evidence", () => {
    const asked: string[] = [];
    const result = applyQuirks([current], [{ provider: "probe", quirks: [quirk()] }], (file, pointer) => {
      asked.push(`${file} ${pointer}`);
      return false;
    });
    expect(asked).toEqual(["probe.json /definitions/Probe"]);
    expect(ids(result)).toEqual([[]]);
    expect(result.diagnostics.map(brief)).toEqual([
      "PEC3004 quirks/probe.json#/quirks/0/evidence The evidence of quirk probe-ready is not there: probe.json#/definitions/Probe",
    ]);
  });

  it("is applied with evidence whose pointer has a # of its own", () => {
    const asked: string[] = [];
    applyQuirks([current], [{ provider: "probe", quirks: [quirk({ evidence: "probe.json#/definitions/A#B/enum" })] }], (file, pointer) => {
      asked.push(`${file} ${pointer}`);
      return true;
    });
    expect(asked).toEqual(["probe.json /definitions/A#B/enum"]);
  });

  it("contradicts one that came before", () => {
    const files = [
      { provider: "probe", quirks: [quirk()] },
      { provider: "zeta", quirks: [quirk({ id: "zeta-ready", set: { "ready ": "Failed" } })] },
    ];
    const result = applyQuirks([current], files, () => true);
    expect(ids(result)).toEqual([["probe-ready"]]);
    expect(result.diagnostics.map(brief)).toEqual([
      'PEC3003 quirks/zeta.json#/quirks/0/set The quirk file cannot be used: zeta-ready sets the provisioning state "ready" to Failed for Microsoft.Probe/things 2024-01-01, probe-ready sets it to Succeeded',
    ]);
  });

  it("contradicts nothing on another surface", () => {
    const on = (version: string) => ({ resourceType: "Microsoft.Probe/things", apiVersions: [version] });
    const quirks = [quirk({ target: on("2023-01-01") }), quirk({ id: "probe-other", target: on("2024-01-01"), set: { Ready: "Failed" } })];
    expect(apply([old, current], quirks).diagnostics).toEqual([]);
  });

  it("says what another one says already", () => {
    const result = apply([current], [quirk(), quirk({ id: "probe-again" })]);
    expect(ids(result)).toEqual([["probe-ready"]]);
    expect(result.diagnostics.map(brief)).toEqual([
      "PEC3002 quirks/probe.json#/quirks/1/set Quirk probe-again matches nothing: it changes nothing at Microsoft.Probe/things 2024-01-01: probe-ready says the same",
    ]);
  });
});

const holds = { fact: "resourceType", equals: "Microsoft.Probe/things" };

describe("a quirk that changes something", () => {
  it.each<[string, Record<string, unknown>, SurfaceFacts]>([
    ["gives a word a meaning", { rule: "status.map", set: { Removed: "Disconnected" } }, surface({ status: ["Removed"] })],
    ["says that a word has none", { rule: "status.map", set: { Unknown: "Unrecognized" } }, surface({ status: ["Unknown"] })],
    [
      "gives a common word another meaning",
      { rule: "provisioning.map", set: { Deleting: "Failed" } },
      surface({ provisioning: ["Deleting"] }),
    ],
    ["adds a common word that the enum leaves out", { rule: "provisioning.map", set: { Updating: "InProgress" } }, current],
    ["adds a spelling that the enum leaves out", { rule: "status.map", set: { "Approved ": "Approved" } }, current],
    ["adds a word to free text", { rule: "provisioning.map", set: { Ready: "Succeeded" } }, surface({ provisioning: [] })],
    [
      "renames a member of the state",
      { rule: "field.rename", set: { from: "actionsRequired", to: "actionRequired" } },
      surface({ stateFields: ["actionRequired"] }),
    ],
    ["decides between two verbs", { rule: "update.method", set: { verb: "put" } }, surface({ verbs: ["put", "patch"] })],
    ["names the only verb", { rule: "update.method", set: { verb: "patch" } }, surface({ verbs: ["patch"] })],
    ["adds the id to the body", { rule: "update.body", set: { id: true } }, current],
    ["makes a description necessary", { rule: "update.body", set: { description: "required" } }, current],
    [
      "allows a description that the model forbids",
      { rule: "update.body", set: { description: "optional" } },
      surface({ description: "readOnly" }),
    ],
    ["adds a code", { rule: "response.success", set: { operation: "delete", codes: [404] } }, current],
    ["takes the list from the target", { rule: "list.fromTarget", set: { items: "properties.connections" } }, surface({ verbs: ["get"] })],
    ["names the type", { rule: "name.override", set: { singular: "Thing" } }, current],
  ])("%s", (_, parts, target) => {
    const result = apply([target], [quirk({ expect: holds, ...parts })]);
    expect(result.diagnostics).toEqual([]);
    expect(ids(result)).toEqual([["probe-ready"]]);
  });
});

describe("a quirk that changes nothing", () => {
  it.each<[string, Record<string, unknown>, SurfaceFacts]>([
    ['"Approved" means Approved without it', { rule: "status.map", set: { Approved: "Approved" } }, current],
    [
      '"Creating" means InProgress without it',
      { rule: "provisioning.map", set: { Creating: "InProgress" } },
      surface({ provisioning: [] }),
    ],
    ["connections have no status", { rule: "status.map", set: { Removed: "Disconnected" } }, surface({ status: null })],
    ["connections have no provisioning state", { rule: "provisioning.map", set: { Ready: "Succeeded" } }, surface({ provisioning: null })],
    [
      "the state has no actionRequired in place of actionsRequired",
      { rule: "field.rename", set: { from: "actionsRequired", to: "actionRequired" } },
      surface({ stateFields: ["actionsRequired"] }),
    ],
    ["there is no patch", { rule: "update.method", set: { verb: "patch" } }, current],
    ["bodies have no id anyway", { rule: "update.body", set: { id: false } }, current],
    [
      "the request model says required already",
      { rule: "update.body", set: { description: "required" } },
      surface({ description: "required" }),
    ],
    [
      "the request model says forbidden already",
      { rule: "update.body", set: { description: "forbidden" } },
      surface({ description: "readOnly" }),
    ],
    [
      "the request model says forbidden already",
      { rule: "update.body", set: { description: "forbidden" } },
      surface({ description: "none" }),
    ],
    ["no body of an update has a status", { rule: "update.body", set: { description: "optional" } }, surface({ verbs: ["get", "patch"] })],
    ["200 is declared as success", { rule: "response.success", set: { operation: "update", codes: [200] } }, current],
    ["there is no delete", { rule: "response.success", set: { operation: "delete", codes: [404] } }, surface({ verbs: ["get"] })],
    ["there is a list", { rule: "list.fromTarget", set: { items: "properties.connections" } }, current],
  ])("is reported: %s", (why, parts, target) => {
    const result = apply([target], [quirk({ expect: holds, ...parts })]);
    expect(ids(result)).toEqual([[]]);
    expect(result.diagnostics.map(brief)).toEqual([
      `PEC3002 quirks/probe.json#/quirks/0/set Quirk probe-ready matches nothing: it changes nothing at Microsoft.Probe/things 2024-01-01: ${why}`,
    ]);
  });

  const asking = surface({ side: "consumer", verbs: ["get", "put", "delete"], stateFields: ["actionRequired"] });
  it.each<Record<string, unknown>>([
    { rule: "field.rename", set: { from: "actionsRequired", to: "actionRequired" } },
    { rule: "update.method", set: { verb: "put" } },
    { rule: "update.body", set: { id: true } },
    { rule: "response.success", set: { operation: "delete", codes: [404] } },
    { rule: "list.fromTarget", set: { items: "properties.connections" } },
  ])("is reported where connections are only asked for: $rule", (parts) => {
    const result = apply([asking], [quirk({ expect: holds, ...parts })]);
    expect(ids(result)).toEqual([[]]);
    expect(result.diagnostics.map(brief)).toEqual([
      `PEC3002 quirks/probe.json#/quirks/0/rule Quirk probe-ready matches nothing: Microsoft.Probe/things asks for connections and decides on none: ${String(parts["rule"])} is for those that do`,
    ]);
  });

  it.each<Record<string, unknown>>([
    { rule: "status.map", set: { Removed: "Disconnected" } },
    { rule: "provisioning.map", set: { Ready: "Succeeded" } },
    { rule: "name.override", set: { singular: "Thing" } },
  ])("is none where connections are only asked for: $rule", (parts) => {
    expect(apply([asking], [quirk({ expect: holds, ...parts })]).diagnostics).toEqual([]);
  });

  it("is applied for the part of it that does", () => {
    const result = apply([current], [quirk({ set: { Ready: "Succeeded", Failed: "Failed" } })]);
    expect(ids(result)).toEqual([["probe-ready"]]);
    expect(result.diagnostics.map(({ code }) => code)).toEqual(["PEC3002"]);
  });
});
