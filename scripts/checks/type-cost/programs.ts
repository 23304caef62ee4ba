const head = /^import \{[^}]*\} from "\.\.\/\.\.\/src\/generated\/index\.gen\.ts";$/m;

/** What a person does with a client, as it looks in the examples of a README. */
const uses: readonly RegExp[] = [/\.wait\(/, /for await/, /\.result\(\)/, /const reply = await/];

/** Programs that a provider's README consists of, as an application would write them: the package imported by its name. */
export interface Programs {
  /** One example of each use of a client. */
  readonly one: string;
  readonly oneCount: number;
  /** Every example: all operations of the provider. */
  readonly all: string;
  readonly allCount: number;
}

/** Makes programs of the generated `readme.test-d.gen.ts`, which holds the README's examples as functions. */
export function readmePrograms(readme: string, packageName: string): Programs {
  const [statement] = head.exec(readme) ?? [];
  if (statement === undefined) throw new Error(`The examples of ${packageName} do not import src/generated/index.gen.ts.`);
  const start = statement.replace("../../src/generated/index.gen.ts", packageName);
  const [, ...examples] = readme.split(/^(?=export async function )/m);
  const chosen = new Set(uses.flatMap((use) => examples.find((example) => use.test(example)) ?? []));
  return {
    one: [start, ...chosen].join("\n"),
    oneCount: chosen.size,
    all: [start, ...examples].join("\n"),
    allCount: examples.length,
  };
}
