import { environmentName } from "./convert-security.ts";

/**
 * The smallest document that the lint passes and the generator takes: one operation, one error, one resource. Every
 * comment says what to fill in.
 */
export function minimalSpec(id: string, title: string): string {
  const text = (value: string): string => JSON.stringify(value);
  return `# A beginning: every comment says what to fill in. The rules are in specs/README.md; specs/pinecone is a small example.
openapi: 3.1.0
jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema
info:
  title: ${text(title)} # the provider's name as people write it
  version: "1" # the provider's own version of its API
  summary: ${text(`Imports of ${title}.`)} # one line: what the client does
  description: |-
    Lists imports. Write here whatever a user must know before the first call: plans, limits, what an import is.
servers:
  - url: https://api.example.com # the base URL; variables become options of the client
    description: The only server.
security:
  - ApiKey: []
tags:
  - name: Imports
    description: Imports and how far they have come.
x-env: # option of the client: environment variable, as the provider's own tools call it
  apiKey: ${environmentName(id, "apiKey")}
# x-jobs: how the imports fit the one model of an import job (specs/README.md); add it once there is an operation that
# answers with one import.
paths:
  /imports: # the path after the base URL
    get:
      operationId: imports.list # the path of the method: client.imports.list()
      tags: [Imports]
      summary: List imports
      description: Lists all imports, newest first. # what it does, in words of our own
      # x-pagination: how the list goes on, if it has several pages (specs/README.md).
      parameters:
        - name: limit
          in: query
          description: How many imports to list at most.
          schema: { type: integer, minimum: 1, maximum: 100, default: 20 }
          example: 10
      responses:
        "200":
          description: The imports.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/ImportList" }
              examples: # one for each state that a reply can be in; the first is what a mock answers
                several:
                  summary: Two imports.
                  value:
                    data:
                      - { id: "2", status: running }
                      - { id: "1", status: completed }
                none:
                  summary: Nothing has been imported yet.
                  value: { data: [] }
        # Every error the provider is known to send, one by one.
        "401": { $ref: "#/components/responses/Unauthorized" }
components:
  securitySchemes:
    ApiKey: # or http with scheme bearer, or oauth2
      type: apiKey
      in: header
      name: X-Api-Key
      description: API key of an account.
  responses:
    Unauthorized:
      description: The key is missing or wrong.
      content:
        application/json:
          schema: { $ref: "#/components/schemas/ErrorResponse" }
          examples:
            unauthorized:
              summary: The key is not known.
              value: { message: there is no such key }
  schemas:
    ImportList:
      type: object
      description: The imports of an account.
      required: [data]
      properties:
        data:
          type: array
          description: The imports, newest first.
          items: { $ref: "#/components/schemas/Import" }
    Import:
      type: object
      description: One import and how far it has come.
      required: [id, status]
      properties:
        id:
          type: string
          description: Id of the import.
        status:
          type: string
          description: Where the import stands.
          enum: [pending, running, completed, failed]
    ErrorResponse:
      type: object
      description: Why a call was refused.
      required: [message]
      properties:
        message:
          type: string
          description: What went wrong, for people.
`;
}
