import { TestEnvironment } from 'jest-environment-node';

/**
 * For tests that run a model on the test's own thread: jest gives each test file globals of its own, and
 * onnxruntime-node only takes the process's typed arrays.
 */
export default class OnnxEnvironment extends TestEnvironment {
  constructor(...args) {
    super(...args);
    Object.assign(this.global, { Float32Array, Uint8Array, BigInt64Array, ArrayBuffer });
  }
}
