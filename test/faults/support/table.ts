import { readFileSync } from "node:fs";
import { type Stage, stages } from "./sites.ts";

/** What is to come of a call: the same for both clients, or one for each. */
export type Expected = Readonly<Record<"typed" | "facade", string>>;

/** The outcomes by fault and stage. */
export type Outcomes = ReadonlyMap<string, ReadonlyMap<Stage, Expected>>;

/** Reads the table. A cell is an outcome, two of them (`typed / facade`), or a dash where it cannot go wrong in this way. */
export function readOutcomes(file: URL): Outcomes {
  const rows = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      line
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim()),
    );
  const [[, ...columns] = [], , ...body] = rows;
  if (columns.join() !== stages.join()) throw new Error(`The columns are ${columns.join()}, and not ${stages.join()}`);
  return new Map(body.map(([fault = "", ...cells]) => [fault, new Map(cells.flatMap((cell, index) => expectation(stages[index], cell)))]));
}

function expectation(stage: Stage | undefined, cell: string): Array<readonly [Stage, Expected]> {
  if (stage === undefined || cell === "–") return [];
  const [typed = "", facade = typed] = cell.split(" / ");
  return [[stage, { typed, facade }]];
}
