import { describe, expect, test } from "vitest";
import { TemplateError } from "../../../generator/emit/template-error.ts";
import { renderer } from "../../../generator/emit/templates.ts";

describe("what a template may do", () => {
  test("a hole that nothing fills is a mistake, not an empty text", () => {
    const render = renderer(new Map([["a.hbs", "{{missing}}"]]));
    expect(() => render("a.hbs", {})).toThrow(/missing/);
  });
  test("a template that is not there is a mistake", () => expect(() => renderer(new Map())("a.hbs", {})).toThrow("a.hbs"));
  test("what every object inherits is out of reach", () => {
    const render = renderer(new Map([["a.hbs", "{{constructor}}{{toString}}"]]));
    expect(render("a.hbs", {})).toBe("");
    expect(() => renderer(new Map([["b.hbs", "{{constructor.name}}"]]))("b.hbs", {})).toThrow();
  });
  test("a helper of nobody's is a mistake", () => expect(() => renderer(new Map([["a.hbs", "{{evil 1}}"]]))("a.hbs", {})).toThrow());
  test("texts are put in as they are: they went through the function for their context", () => {
    expect(renderer(new Map([["a.hbs", "{{a}}"]]))("a.hbs", { a: `<"'&>{{b}}` })).toBe(`<"'&>{{b}}`);
  });
});

describe("what is wrong with a template is said with its place", () => {
  test.each<[string, string, number, number, string]>([
    ["a hole that nothing fills", "one\n  {{nope}}", 2, 5, '"nope" not defined'],
    ["a hole in a block", "{{#each things}}\n   {{nope}}\n{{/each}}", 2, 6, '"nope" not defined'],
    ["a member of what is not there", "\n{{a.b.c}}", 2, 3, '"c" not defined in undefined'],
    ["a helper of nobody's", "one\n two {{evil 1}}", 2, 6, "unknown helper evil"],
    ["a partial, of which there are none", "{{> part}}", 1, 1, "The partial part could not be found"],
    ["a block that is not closed", "one\n  {{#each things}}\n two", 3, 5, "got 'EOF'"],
    ["a hole that is not closed", "one\n two {{a}\nthree", 2, 9, "got 'INVALID'"],
    ["a block that is closed as another", "\n{{#each things}}\n{{/if}}", 2, 4, "each doesn't match if"],
  ])("%s", (_, text, line, column, reason) => {
    const render = renderer(new Map([["pages/a.hbs", text]]));
    const error = ((): unknown => {
      try {
        return render("pages/a.hbs", { a: "a", things: [{}] });
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(TemplateError);
    expect((error as TemplateError).diagnostic).toMatchObject({
      code: "PEC5003",
      message: expect.stringContaining(reason),
      place: { file: "templates/pages/a.hbs", pointer: "", position: { line, column } },
    });
  });
});
