import { InvalidResourceIdError } from "./errors/errors.ts";

/** A segment of a path template: a literal, or a parameter. */
export interface TemplateSegment {
  readonly text: string;
  /** The name of the parameter that stands here; `undefined` for a literal. */
  readonly parameter: string | undefined;
}

const known = new Map<string, readonly TemplateSegment[]>();

/** The segments of a path template. Each template is read once: clients have a few, and fill them for every call. */
export function templateSegments(template: string): readonly TemplateSegment[] {
  const segments =
    known.get(template) ??
    template
      .split("/")
      .filter(Boolean)
      .map((text) => ({ text, parameter: /^\{(.*)\}$/.exec(text)?.[1] }));
  known.set(template, segments);
  return segments;
}

/**
 * Replaces the parameters of a template. The result has as many segments as the template.
 *
 * @param name - the value of a parameter that has none: every service calls the name of a connection otherwise
 */
export function fillTemplate(template: string, values: ReadonlyMap<string, string>, name?: string): string[] {
  return templateSegments(template).map(({ text, parameter }) => {
    if (parameter === undefined) return text;
    const value = values.get(parameter) ?? name;
    if (value === undefined) throw new InvalidResourceIdError(`No value for {${parameter}} of ${template}.`);
    return value;
  });
}
