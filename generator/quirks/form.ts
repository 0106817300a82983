import { isObject, own } from "../lib/json.ts";
import { join } from "../lib/pointer.ts";
import { anything, integer, listOf, mapOf, object, oneOf, show, text, type Check } from "./check.ts";
import { isFactPath } from "./expect.ts";
import { canonicalStatuses, provisioningPhases, type QuirkRule } from "./types.ts";
import { wordKey } from "./vocabulary.ts";

const word = text(/\S/, "text that is not blank");
const boolean = oneOf([true, false]);
const apiVersion = text(/^\d{4}-\d{2}-\d{2}(-[a-z0-9]+)*$/i, "an api-version");
const resourceType = text(/^[a-z][\w.]*(\/[a-z][\w-]*)+$/i, "a resource type such as Microsoft.KeyVault/vaults");
const memberName = text(/^[a-z]\w*$/i, "the name of a member");
const memberPath = text(/^[a-z]\w*(\.[a-z]\w*)*$/i, "names of members joined by dots");

/** Readers of the wire disregard case and blanks; two spellings with two meanings would be read by chance. */
function meanings(of: readonly string[]): Check {
  const items = mapOf(oneOf(of));
  return (value, at, problem) => {
    items(value, at, problem);
    if (!isObject(value)) return;
    const words = Object.keys(value);
    for (const [index, wire] of words.entries()) {
      const before = words.slice(0, index).find((other) => wordKey(other) === wordKey(wire) && own(value, other) !== own(value, wire));
      if (before !== undefined) problem(join(at, wire), `${show(wire)} and ${show(before)} are read as one word and must have one meaning`);
    }
  };
}

/** What each rule sets. */
const sets: Readonly<Record<QuirkRule["rule"], Check>> = {
  "status.map": meanings(canonicalStatuses),
  "provisioning.map": meanings(provisioningPhases),
  "field.rename": both(object({ from: memberName, to: memberName }), (value, at, problem) => {
    if (own(value, "from") === own(value, "to")) problem(at, "the names must differ");
  }),
  "update.method": object({ verb: oneOf(["put", "patch"]) }),
  "update.body": both(object({}, { id: boolean, description: oneOf(["optional", "required", "forbidden"]) }), (value, at, problem) => {
    if (isObject(value) && Object.keys(value).length === 0) problem(at, "at least one of id, description must be set");
  }),
  "response.success": object({ operation: oneOf(["get", "update", "delete"]), codes: listOf(integer(200, 499)) }),
  "list.fromTarget": object({ items: memberPath }, { apiVersion }),
  "name.override": object({ singular: text(/^[A-Z][A-Za-z0-9]*$/, "a noun in PascalCase") }),
};

const fact: Check = (value, at, problem) => {
  if (typeof value !== "string" || !isFactPath(value))
    problem(at, `${show(value)} must be a fact of the record that pecgen inspect prints`);
};

const comparisons: Readonly<Record<string, Check>> = {
  equals: anything,
  includes: listOf(word),
  lacks: listOf(word),
  absent: oneOf([true]),
};

const expect: Check = both(object({ fact }, comparisons), (value, at, problem) => {
  if (isObject(value) && Object.keys(comparisons).filter((key) => Object.hasOwn(value, key)).length !== 1) {
    problem(at, `exactly one of ${Object.keys(comparisons).join(", ")} must be there`);
  }
});

const apiVersions: Check = (value, at, problem) => {
  if (value !== "*") listOf(apiVersion)(value, at, problem);
};

const upstream: Check = (value, at, problem) => {
  if (value !== null) text(/^https:\/\/[^\s"<>]+$/, "an https address, or null")(value, at, problem);
};

const anyQuirk = object({
  id: text(/^[a-z0-9]+(-[a-z0-9]+)*$/, "words of lower-case letters and digits, joined by hyphens"),
  rule: oneOf(Object.keys(sets)),
  target: object({ resourceType, apiVersions }),
  expect,
  set: anything,
  reason: text(/^(?=.{1,300}$)\S[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*\.$/u, "one sentence on one line, ending in a full stop"),
  evidence: text(/^(?!\/|[^#]*\.\.\/)[^#\\\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+\.json#\/[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u, "file#pointer"),
  upstream,
});

const quirk: Check = (value, at, problem) => {
  anyQuirk(value, at, problem);
  const rule = own(value, "rule");
  const set = own(value, "set");
  if (typeof rule === "string" && set !== undefined)
    Object.entries(sets).find(([name]) => name === rule)?.[1](set, join(at, "set"), problem);
};

/** The form of a whole file; what its members have to do with each other and with other files is checked on loading. */
export const quirkFileForm: Check = object({ provider: word, quirks: listOf(quirk) });

function both(first: Check, second: Check): Check {
  return (value, at, problem) => {
    first(value, at, problem);
    second(value, at, problem);
  };
}
