/** The part that is used here of what tesseract.js-core exports (it comes without types): Tesseract's C++ API by way of Emscripten. */
declare module 'tesseract.js-core/tesseract-core-simd-lstm.js' {
  interface TessBaseAPI {
    /** 0 where it went well. `mode` 1: the neural network alone. */
    Init(folder: string, language: string, mode: number, config?: string): number;
    SetVariable(name: string, value: string): boolean;
    /** Takes the picture from the file `/input`. 0 where it went well. */
    SetImageFile(exifOrientation: number, angle: number): number;
    Recognize(monitor: null): number;
    GetJSONText(): string;
  }
  export interface TesseractModule {
    readonly TessBaseAPI: new () => TessBaseAPI;
    readonly FS: { writeFile(path: string, bytes: Uint8Array): void; unlink(path: string): void };
  }
  const load: (options: {
    readonly wasmBinary: Uint8Array;
    readonly print: (line: string) => void;
    readonly printErr: (line: string) => void;
    readonly TesseractProgress: (percent: number) => void;
  }) => Promise<TesseractModule>;
  export default load;
}
