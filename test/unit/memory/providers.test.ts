import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../../../generator/lib/json.ts";
import type { Files } from "../../support/reading.ts";
import { vaultDocument } from "../../support/swagger.ts";
import { asSlices, changingFolder, outcomeOf, readAgain } from "./folder.ts";

const place = (provider: string, version: string): string =>
  `specification/${provider}/resource-manager/${provider}/stable/${version}/${provider}.json`;
const shared = "specification/common-types/v1/types.json";

/** A provider whose connections have the state of a document that all share. */
function documentOf(namespace: string, version: string, status = "Status"): Json {
  const state = { properties: { status: { $ref: `../../../../../common-types/v1/types.json#/definitions/${status}` } } };
  return vaultDocument({
    version,
    target: `${namespace}/vaults/{vaultName}`,
    definitions: { ConnectionState: { type: "object", ...state } },
  });
}

const common = { definitions: { Status: { type: "string", enum: ["Pending", "Approved", "Rejected"] }, Word: { type: "string" } } };

const documents: Files = {
  [shared]: common,
  [place("Contoso.Vault", "2030-01-01")]: documentOf("Contoso.Vault", "2030-01-01"),
  [place("Contoso.Vault", "2031-01-01")]: documentOf("Contoso.Vault", "2031-01-01"),
  [place("Fabrikam.Store", "2030-01-01")]: documentOf("Fabrikam.Store", "2030-01-01"),
  [place("Wingtip.Toys", "2030-01-01")]: vaultDocument({ target: "Wingtip.Toys/vaults/{vaultName}" }),
};

function quirksOf(namespace: string, wire: string): Json {
  const slug = namespace.replace(".", "-").toLowerCase();
  const quirk = {
    id: `${slug}-${wire.toLowerCase()}`,
    rule: "status.map",
    target: { resourceType: `${namespace}/vaults`, apiVersions: "*" },
    expect: { fact: "resourceType", equals: `${namespace}/vaults` },
    set: { [wire]: "Disconnected" },
    reason: "It says so.",
    // A document of another provider: only the evidence leads there.
    evidence: `${place("Wingtip.Toys", "2030-01-01")}#/definitions/Status`,
    upstream: null,
  };
  return { provider: slug, quirks: [quirk] };
}

const quirks: Files = { "contoso-vault.json": quirksOf("Contoso.Vault", "Gone") };

/** @param known an api-version that the manifest says the store has */
function slices(all: Files, quirkFiles: Files = quirks, known = "2030-01-01"): Files {
  return asSlices(all, quirkFiles, [
    { resourceType: "Fabrikam.Store/vaults", known: ["2030-01-01", known], kept: ["2030-01-01"], derived: [], vanished: [] },
  ]);
}

const before = slices(documents);
const everyone = ["contoso-vault", "fabrikam-store", "wingtip-toys"];

/** A document that is what another one of the provider is, but for a word. */
const reworded = JSON.stringify(documents[place("Contoso.Vault", "2030-01-01")]).replaceAll("Connections_", "Links_");

const changes: ReadonlyArray<readonly [what: string, after: Files, again: readonly string[]]> = [
  ["nothing", before, []],
  ["a document", slices({ ...documents, [place("Contoso.Vault", "2030-01-01")]: reworded }), ["contoso-vault"]],
  [
    "a document that others refer to",
    slices({ ...documents, [shared]: { ...common, swagger: "2.0" } }),
    ["contoso-vault", "fabrikam-store"],
  ],
  [
    "a document that is only evidence, and whose provider it is",
    slices({ ...documents, [place("Wingtip.Toys", "2030-01-01")]: vaultDocument({ target: "Wingtip.Toys/vaults/{v}" }) }),
    ["contoso-vault", "wingtip-toys"],
  ],
  [
    "another api-version",
    slices({ ...documents, [place("Contoso.Vault", "2032-01-01")]: documentOf("Contoso.Vault", "2032-01-01") }),
    ["contoso-vault"],
  ],
  [
    "an api-version less",
    slices(Object.fromEntries(Object.entries(documents).filter(([path]) => path !== place("Contoso.Vault", "2031-01-01")))),
    ["contoso-vault"],
  ],
  [
    "a provider more",
    slices({ ...documents, [place("Adatum.Key", "2030-01-01")]: documentOf("Adatum.Key", "2030-01-01") }),
    ["adatum-key"],
  ],
  [
    "a provider less",
    slices(Object.fromEntries(Object.entries(documents).filter(([path]) => path !== place("Fabrikam.Store", "2030-01-01")))),
    [],
  ],
  ["quirks", slices(documents, { "contoso-vault.json": quirksOf("Contoso.Vault", "Lost") }), ["contoso-vault"]],
  [
    "quirks of a provider that had none",
    slices(documents, { ...quirks, "fabrikam-store.json": quirksOf("Fabrikam.Store", "Gone") }),
    ["fabrikam-store"],
  ],
  ["no quirks any more", slices(documents, {}), ["contoso-vault"]],
  ["what the manifest says of a type", slices(documents, quirks, "2031-01-01"), ["fabrikam-store"]],
  [
    "no manifest any more",
    { ...documents, ...Object.fromEntries(Object.entries(quirks).map(([path, file]) => [`quirks/${path}`, file])) },
    everyone,
  ],
  [
    "a document that another one outranks",
    slices({
      ...documents,
      [place("Contoso.Vault", "2030-01-01").replace(/[^/]+$/, "other.json")]: documents[place("Contoso.Vault", "2030-01-01")] as Json,
    }),
    ["contoso-vault"],
  ],
];

test.each(changes)("%s: only what it touches is read again, and all is as if everything were", (_, after, again) => {
  const folder = changingFolder();
  folder.hold(before);
  expect(readAgain(folder.read())).toEqual(everyone);
  folder.hold(after);
  const result = folder.read();
  expect(readAgain(result)).toEqual(again);
  expect(result.read.diagnostics).toEqual([]);
  expect(readAgain(folder.read())).toEqual([]);
  expect(outcomeOf(result)).toEqual(outcomeOf(folder.read("fresh")));
});

test("providers that share a document that lists their operations are read together, each time", () => {
  const pathsOf = (namespace: string): JsonObject => vaultDocument({ target: `${namespace}/safes/{safe}` })["paths"] as JsonObject;
  const both = vaultDocument({ version: "2033-01-01", root: { paths: { ...pathsOf("Contoso.Vault"), ...pathsOf("Fabrikam.Store") } } });
  const together = { ...documents, "specification/both.json": both };
  const folder = changingFolder();
  folder.hold(before);
  folder.read();
  for (const changed of [
    together,
    together,
    { ...together, [place("Fabrikam.Store", "2030-01-01")]: documentOf("Fabrikam.Store", "2030-01-01", "Word") },
  ]) {
    folder.hold(slices(changed));
    const result = folder.read();
    expect(readAgain(result)).toEqual(["contoso-vault", "fabrikam-store"]);
    expect(outcomeOf(result)).toEqual(outcomeOf(folder.read("fresh")));
  }
});

describe("what is wrong with one provider", () => {
  const broken = { ...before, [`slices/${place("Fabrikam.Store", "2030-01-01")}`]: "{" };

  test("has everything read, and everything said again each time", () => {
    const folder = changingFolder();
    folder.hold(before);
    folder.read();
    folder.hold(broken);
    for (let run = 0; run < 2; run++) {
      const result = folder.read();
      expect(readAgain(result)).toEqual(["contoso-vault", "wingtip-toys"]);
      expect(result.read.diagnostics.map(({ code }) => code)).toEqual(["PEC1002"]);
    }
  });

  test("takes nothing from the others once it is right again", () => {
    const folder = changingFolder();
    for (const files of [before, broken]) (folder.hold(files), folder.read());
    folder.hold(before);
    expect(readAgain(folder.read())).toEqual([]);
  });

  test("without being an error, is said again each time", () => {
    const elsewhere = place("Contoso.Vault", "2030-01-01").replace("2030-01-01", "2029-01-01");
    const odd = slices({ ...documents, [elsewhere]: documentOf("Contoso.Vault", "2028-01-01") });
    const folder = changingFolder();
    folder.hold(odd);
    for (const again of [everyone, ["contoso-vault"], ["contoso-vault"]]) {
      const result = folder.read();
      expect(readAgain(result)).toEqual(again);
      expect(result.read.diagnostics).toMatchObject([{ code: "PEC2007", severity: "info" }]);
    }
  });
});

test("pins of what was not read again are not stray", () => {
  const folder = changingFolder({ "contoso.vault/VAULTS": "2030-01-01" });
  folder.hold(before);
  folder.read();
  folder.hold({ ...before, [`quirks/fabrikam-store.json`]: quirksOf("Fabrikam.Store", "Gone") });
  const result = folder.read();
  expect(readAgain(result)).toEqual(["fabrikam-store"]);
  expect(result.read.diagnostics).toEqual([]);
  expect(result.providers[0]?.named().hosts[0]?.defaultVersion).toBe("2030-01-01");
});

test("pins of nothing are found each time", () => {
  const folder = changingFolder({ "Contoso.Vault/safes": "2030-01-01" });
  folder.hold(before);
  for (let run = 0; run < 2; run++) expect(folder.read().read.diagnostics).toMatchObject([{ code: "PEC9001", place: null }]);
});

test("a folder that is not there is said to be so", () => {
  const folder = changingFolder();
  expect(folder.read()).toMatchObject({ providers: [], read: { diagnostics: [{ code: "PEC1010" }] } });
});
