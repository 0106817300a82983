import { InvalidResourceIdError } from "./errors/errors.ts";

/** The segments of a path template, literals and `{parameters}` alike. */
export function templateSegments(template: string): string[] {
  return template.split("/").filter((segment) => segment !== "");
}

/** The name of the parameter that a template segment stands for; `undefined` for a literal. */
export function parameterOf(segment: string): string | undefined {
  return segment.startsWith("{") ? /^\{([^{}]+)\}$/.exec(segment)?.[1] : undefined;
}

/** Replaces the parameters of a template. The result has as many segments as the template. */
export function fillTemplate(template: string, values: ReadonlyMap<string, string>): string[] {
  return templateSegments(template).map((segment) => {
    const parameter = parameterOf(segment);
    if (parameter === undefined) return segment;
    const value = values.get(parameter);
    if (value === undefined) throw new InvalidResourceIdError(`No value for {${parameter}} of ${template}.`);
    return value;
  });
}

/** The values, and `name` for the one parameter of the template that has none yet: every service calls it otherwise. */
export function withName(template: string, values: ReadonlyMap<string, string>, name: string): ReadonlyMap<string, string> {
  const open = templateSegments(template)
    .map(parameterOf)
    .filter((parameter) => parameter !== undefined && !values.has(parameter));
  return new Map([...values, ...open.map((parameter) => [parameter ?? "", name] as const)]);
}
