/**
 * Names that editors complete: the providers of this package, their operations and their scenarios. Derived from the
 * specs; after a change of a spec, `vitest run --project mocks provider-names -u` writes this file anew.
 */
export interface ProviderNames {
  exa: {
    operations: {
      "imports.list": true;
      "imports.create": true;
      "imports.create upload": true;
      "imports.get": true;
      "imports.update": true;
      "imports.delete": true;
    };
    scenarios: {
      succeeds: true;
      "import-succeeds": true;
      "fails-missing-identifier": true;
      "import-fails-missing-identifier": true;
      "fails-invalid-format": true;
      "import-fails-invalid-format": true;
      "fails-invalid-file-content": true;
      "import-fails-invalid-file-content": true;
      canceled: true;
      "import-canceled": true;
      fails: true;
      "import-fails": true;
      cancelled: true;
      "import-cancelled": true;
      slow: true;
      "import-slow": true;
      "rate-limited": true;
      unauthorised: true;
      maintenance: true;
    };
  };
  freckle: {
    operations: {
      "imports.list": true;
      "imports.create": true;
      "imports.get": true;
      "imports.delete": true;
      "imports.status": true;
      "imports.details": true;
      "imports.entries": true;
      "imports.tags": true;
      "imports.projects": true;
    };
    scenarios: {
      succeeds: true;
      "import-succeeds": true;
      slow: true;
      "import-slow": true;
      "rate-limited": true;
      unauthorised: true;
      maintenance: true;
    };
  };
  pinecone: {
    operations: {
      "imports.list": true;
      "imports.start": true;
      "imports.describe": true;
      "imports.cancel": true;
    };
    scenarios: {
      succeeds: true;
      "import-succeeds": true;
      fails: true;
      "import-fails": true;
      cancelled: true;
      "import-cancelled": true;
      slow: true;
      "import-slow": true;
      "rate-limited": true;
      unauthorised: true;
      maintenance: true;
    };
  };
  "power-bi": {
    operations: {
      "imports.list": true;
      "imports.create": true;
      "imports.create upload": true;
      "imports.get": true;
      "imports.createUploadLocation": true;
      "groups.imports.list": true;
      "groups.imports.create": true;
      "groups.imports.create upload": true;
      "groups.imports.get": true;
      "groups.imports.createUploadLocation": true;
      "admin.imports.list": true;
      "beta.imports.list": true;
      "beta.imports.create": true;
      "beta.imports.get": true;
    };
    scenarios: {
      succeeds: true;
      "import-succeeds": true;
      fails: true;
      "import-fails": true;
      "fails-without-message": true;
      "import-fails-without-message": true;
      "fails-with-text": true;
      "import-fails-with-text": true;
      slow: true;
      "import-slow": true;
      "succeeds-after-outdated-end": true;
      "import-succeeds-after-outdated-end": true;
      "fails-after-outdated-end": true;
      "import-fails-after-outdated-end": true;
      "group-import-succeeds": true;
      "group-import-fails": true;
      "group-import-fails-without-message": true;
      "group-import-fails-with-text": true;
      "group-import-slow": true;
      "group-import-succeeds-after-outdated-end": true;
      "group-import-fails-after-outdated-end": true;
      "rate-limited": true;
      unauthorised: true;
      maintenance: true;
    };
  };
  rally: {
    operations: {
      "imports.get": true;
      "people.import": true;
      "studies.participants.import": true;
      "activities.import": true;
    };
    scenarios: {
      succeeds: true;
      "import-succeeds": true;
      "succeeds-with-failed-records": true;
      "import-succeeds-with-failed-records": true;
      fails: true;
      "import-fails": true;
      slow: true;
      "import-slow": true;
      "rate-limited": true;
      unauthorised: true;
      maintenance: true;
    };
  };
}

/** Id of a provider of this package, or the name of a document of your own. */
export type ProviderId = keyof ProviderNames | (string & {});

/** Name of a scenario of a provider. */
export type ScenarioName<Id extends ProviderId> =
  | (Id extends keyof ProviderNames ? keyof ProviderNames[Id]["scenarios"] : never)
  | (string & {});

/** operationId of a provider. */
export type OperationId<Id extends ProviderId> =
  | (Id extends keyof ProviderNames ? keyof ProviderNames[Id]["operations"] : never)
  | (string & {});
