import Handlebars from "handlebars";
import { TemplateError } from "./template-error.ts";

/** Text of each template by its path below `templates/`. */
export type TemplateTexts = ReadonlyMap<string, string>;

export type Render = (template: string, view: object) => string;

/**
 * Compiles templates on first use. Nothing is escaped here: what a view holds is either a word of ours or went
 * through the function for its context (`text.ts`); escaping for HTML would protect nothing in TypeScript.
 */
export function renderer(texts: TemplateTexts): Render {
  const handlebars = Handlebars.create();
  const compiled = new Map<string, (view: object) => string>();
  return (template, view) => {
    let render = compiled.get(template);
    if (render === undefined) {
      const text = texts.get(template);
      if (text === undefined) throw new Error(`There is no template ${template}`);
      const run = handlebars.compile(text, { strict: true, knownHelpersOnly: true, noEscape: true });
      render = (data) => {
        try {
          return run(data, { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false });
        } catch (error) {
          throw new TemplateError(template, text, error);
        }
      };
      compiled.set(template, render);
    }
    return render(view);
  };
}
