import { InvalidResourceIdError } from "./errors/errors.ts";

/** The segments of a path template, literals and `{parameters}` alike. */
export function templateSegments(template: string): string[] {
  return template.split("/").filter((segment) => segment !== "");
}

/** The name of the parameter that a template segment stands for; `undefined` for a literal. */
export function parameterOf(segment: string): string | undefined {
  return segment.startsWith("{") && segment.endsWith("}") ? segment.slice(1, -1) : undefined;
}

/**
 * Replaces the parameters of a template. The result has as many segments as the template.
 *
 * @param name - the value of a parameter that has none: every service calls the name of a connection otherwise
 */
export function fillTemplate(template: string, values: ReadonlyMap<string, string>, name?: string): string[] {
  return templateSegments(template).map((segment) => {
    const parameter = parameterOf(segment);
    if (parameter === undefined) return segment;
    const value = values.get(parameter) ?? name;
    if (value === undefined) throw new InvalidResourceIdError(`No value for {${parameter}} of ${template}.`);
    return value;
  });
}
