import ort from 'onnxruntime-node';

/** One ONNX file, loaded once, with a single image input and a single output. */
export class OnnxModel {
  readonly #session: ort.InferenceSession;
  readonly #input: string;
  readonly #output: string;

  private constructor(session: ort.InferenceSession, input: string, output: string) {
    this.#session = session;
    this.#input = input;
    this.#output = output;
  }

  /** @param threads that one run may use */
  static async load(bytes: Uint8Array, threads: number): Promise<OnnxModel> {
    const session = await ort.InferenceSession.create(bytes, {
      executionMode: 'sequential',
      graphOptimizationLevel: 'all',
      interOpNumThreads: 1,
      // Working memory is kept from run to run: asking the system for it anew costs the detector dear. A plan of it
      // for each size of input would be kept as well, and lines and pictures come in all sizes.
      enableCpuMemArena: true,
      enableMemPattern: false,
      intraOpNumThreads: threads,
      // Idle threads sleep rather than spin: the cores belong to the other workers and to the server's loop.
      extra: { session: { intra_op: { allow_spinning: '0' } } },
    });
    const [input] = session.inputNames;
    const [output] = session.outputNames;
    if (input === undefined || output === undefined) throw new Error('the model has no input or no output');
    return new OnnxModel(session, input, output);
  }

  /** Runs one input of the given dimensions. `session.run` blocks its thread: call it in a worker only. */
  async run(data: Float32Array, dims: readonly number[]): Promise<{ data: Float32Array; dims: readonly number[] }> {
    const feeds = { [this.#input]: new ort.Tensor('float32', data, dims) };
    const output = (await this.#session.run(feeds))[this.#output];
    if (!(output?.data instanceof Float32Array)) throw new Error('the model did not answer with float32');
    return { data: output.data, dims: output.dims };
  }
}
