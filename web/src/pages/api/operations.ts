/** One thing that the API can do, as its description says. */
export interface Described {
  verb: string;
  path: string;
  summary: string;
  description?: string;
  body?: string;
  answer?: string;
}

interface Content {
  content?: { 'application/json'?: { schema: unknown } };
}
interface OpenApi {
  paths: Record<
    string,
    Record<
      string,
      {
        summary: string;
        description?: string;
        requestBody?: Content;
        responses: Record<string, Content | undefined>;
      }
    >
  >;
}

function schemaOf(content: Content | undefined): string | undefined {
  const schema = content?.content?.['application/json']?.schema;
  return schema === undefined ? undefined : JSON.stringify(schema, null, 2);
}

/** All operations in the order of their addresses. */
export function operationsOf(document: OpenApi): Described[] {
  return Object.entries(document.paths)
    .flatMap(([path, verbs]) =>
      Object.entries(verbs).map(([verb, operation]) => ({
        verb: verb.toUpperCase(),
        path,
        summary: operation.summary,
        description: operation.description,
        body: schemaOf(operation.requestBody),
        answer: schemaOf(operation.responses['2XX']),
      })),
    )
    .sort((one, other) => one.path.localeCompare(other.path));
}
