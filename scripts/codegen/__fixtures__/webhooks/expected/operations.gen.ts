// Generated from webhooks/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.
