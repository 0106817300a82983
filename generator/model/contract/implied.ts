import { noConstraints } from "../../facts/schema.ts";
import type { Constraints, ParameterFact } from "../../facts/types.ts";

/**
 * What Azure Resource Manager itself demands of the names in every path, before a resource provider sees them. A
 * definition that repeats it says nothing new, and one that takes the common parameters from another place often does.
 */
const demanded: Readonly<Record<string, Partial<Record<keyof Constraints, ReadonlyArray<string | number>>>>> = {
  subscriptionid: {
    pattern: [
      "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$",
      "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$",
      "^[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}$",
    ],
    minLength: [36],
    maxLength: [36],
  },
  resourcegroupname: { pattern: ["^[-\\w\\._\\(\\)]+$"], maxLength: [90] },
};

/** The constraints of a parameter without those that hold anyway. A segment of a path is never empty. */
export function ownConstraints(parameter: Pick<ParameterFact, "name" | "in" | "constraints">): Constraints {
  if (parameter.in !== "path") return parameter.constraints;
  const implied = demanded[parameter.name.toLowerCase()] ?? {};
  const left = { ...parameter.constraints };
  if (left.minLength !== null && left.minLength <= 1) left.minLength = null;
  const own = (key: keyof Constraints): boolean => {
    const value = left[key];
    return value !== null && !(implied[key] ?? []).includes(value);
  };
  const { pattern, minLength, maxLength, minimum, maximum } = left;
  const kept: Constraints = {
    pattern: own("pattern") ? pattern : null,
    minLength: own("minLength") ? minLength : null,
    maxLength: own("maxLength") ? maxLength : null,
    minimum,
    maximum,
  };
  return Object.values(kept).every((value) => value === null) ? noConstraints : kept;
}
