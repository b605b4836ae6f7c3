/** Jest runs the TypeScript sources as ES modules; swc keeps the decorator metadata that TypeGraphQL reads. */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        },
        module: { type: 'es6' },
      },
    ],
  },
  testTimeout: 60_000,
  maxWorkers: 2,
  // ES modules of a finished file are never freed: a worker that has grown is replaced.
  workerIdleMemoryLimit: '1GB',
  // A worker whose tests are done has nothing open. Half a second, as Jest has it, is too short for it to end on a busy machine.
  workerGracefulExitTimeout: 10_000,
};
