import { ArmFailure } from "../http/arm-failure.ts";

const comparison = String.raw`resourceType\s+eq\s+'(?:[^']|'')*'`;
const operand = String.raw`(?:${comparison}|\(\s*${comparison}\s*\))`;
const either = String.raw`${operand}(?:\s+or\s+${operand})*`;
const understood = new RegExp(String.raw`^\s*(?:${either}|\(\s*${either}\s*\))\s*$`, "i");

/**
 * The resource types that a `$filter` asks for: `resourceType eq '…'`, and several of these with `or` between them.
 *
 * @returns `undefined` where there is no filter
 * @throws ArmFailure for all other filters
 */
export function typesOfFilter(filter = ""): string[] | undefined {
  const text = filter.replaceAll("+", " ");
  if (text.trim() === "") return undefined;
  if (!understood.test(text)) {
    throw new ArmFailure(400, "InvalidFilterInQueryString", `Invalid $filter '${filter}' specified in the query string.`);
  }
  return Array.from(text.matchAll(/'((?:[^']|'')*)'/g), ([, type = ""]) => type.replaceAll("''", "'"));
}
