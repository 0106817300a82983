import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesBelow, root } from "../support/repository.ts";

/**
 * Words of the field, as Azure and HTTP spell them. A near miss looks right, compiles, and is found by nobody who
 * searches; in a name of the wire it is a bug as well.
 */
const terms = [
  "privateEndpointConnection",
  "privateEndpointConnections",
  "privateLinkResource",
  "privateLinkResources",
  "privateLinkServiceConnectionState",
  "privateLinkServiceConnections",
  "manualPrivateLinkServiceConnections",
  "privateLinkServiceId",
  "provisioningState",
  "provisioningStates",
  "actionsRequired",
  "groupIds",
  "requestMessage",
  "requiredMembers",
  "requiredZoneNames",
  "resourceGroups",
  "subscriptionId",
  "resourceProvider",
  "resourceType",
  "approved",
  "rejected",
  "disconnected",
  "succeeded",
  "canceled",
  "location",
  "asyncOperation",
  "authorization",
  "definition",
  "definitions",
  "deviation",
  "simulator",
  "descriptor",
];

/** Words that are near a term and mean what they say. */
const others = [
  "approve",
  "approver",
  "ejected",
  "reject",
  "resourceProviders",
  "connected",
  "rivateLinkServiceConnections",
  "actionRequired",
  "cancelled",
];

/** With and without an s at the end, both are words. */
const known = new Set(
  [...terms, ...others].map((term) => term.toLowerCase()).flatMap((term) => [term, `${term}s`, term.replace(/s$/, "")]),
);

/** Whether one letter is changed, added or left out, or two neighbours are swapped. */
function isNear(word: string, term: string): boolean {
  if (word === term || Math.abs(word.length - term.length) > 1) return false;
  let same = 0;
  while (same < word.length && word[same] === term[same]) same += 1;
  const [rest, wanted] = [word.slice(same), term.slice(same)];
  return (
    rest.slice(1) === wanted ||
    rest === wanted.slice(1) ||
    rest.slice(1) === wanted.slice(1) ||
    (rest[0] === wanted[1] && rest[1] === wanted[0] && rest.slice(2) === wanted.slice(2))
  );
}

/** The words of a text that are nearly one of the field's: whole names, and each part of them that begins with a capital. */
function nearMisses(text: string): string[] {
  const names = new Set(text.replace(/\\[nrtu]/g, " ").match(/[A-Za-z]{6,}/g) ?? []);
  const parts = [...names].flatMap((name) => [name, ...(name.match(/[A-Z]?[a-z]{5,}/g) ?? [])]);
  return [...new Set(parts.map((part) => part.toLowerCase()))]
    .filter((word) => !known.has(word))
    .filter((word) => terms.some((term) => isNear(word, term.toLowerCase())));
}

describe("a near miss of a word of the field is found", () => {
  test.each([
    ["const provisoningState = 1;", "provisoningstate"],
    ["// The privateEndpointConection of it", "privateendpointconection"],
    ["was Aproved", "aproved"],
    ["isDisconected", "disconected"],
    ["wasCancelled: simultaor", "simultaor"],
    ["a defintion", "defintion"],
  ])("%s", (text, word) => expect(nearMisses(text)).toContain(word));

  test.each(["provisioningState", "Sending", "actionRequired", "PrivateEndpointConnections", "cancelled by hand"])(
    "but not in %s",
    (text) => expect(nearMisses(text)).toEqual([]),
  );
});

const sources = [
  ...["generator", "templates", "scripts", "bench", "docs", "test"].flatMap((folder) => filesBelow(folder, /\.(ts|mjs|js|hbs|md|html)$/)),
  ...["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "REVIEWING.md", "SECURITY.md"],
].filter((file) => !/^test\/(golden\/.*\/|scenarios\/|drift\/fixtures\/|hostile\/|meta\/words)/.test(file));

test("nowhere in sources, tests and documents", () => {
  const found = sources.flatMap((file) => nearMisses(readFileSync(join(root, file), "utf8")).map((word) => `${file}: ${word}`));
  expect(found).toEqual([]);
});

describe("names of Azure are written as Azure writes them", () => {
  const wrong: ReadonlyArray<readonly [pattern: RegExp, instead: string]> = [
    [/\bMicrosoft\.[a-z]\w*\//g, "Microsoft.KeyVault/…, as the definitions spell it"],
    [/\bMicosoft\b|\bMircosoft\b|\bMicrsoft\b/g, "Microsoft"],
    [/["'?&](apiVersion|api_version|apiversion)=/g, "api-version in an address"],
    [/\bprivate end point/gi, "private endpoint"],
  ];
  test.each(wrong)("%s: %s", (pattern) => {
    const found = sources.flatMap((file) =>
      [...readFileSync(join(root, file), "utf8").matchAll(pattern)].map(([text]) => `${file}: ${text}`),
    );
    expect(found).toEqual([]);
  });
});
