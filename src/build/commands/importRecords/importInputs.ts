import {
  type FamilyId,
  type FileRecordReading,
  failedOn,
  type Habitat,
  readFileRecord,
} from '../../../domain';

/** A file as it was given on the command line. */
export interface ImportInput {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What was read from one input. */
export interface ImportReading extends FileRecordReading {
  readonly file: string;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const unreadable = (file: string, message: string): ImportReading => ({
  file,
  faults: [{ line: 1, message }],
  warnings: [],
  unread: [],
  newHabitats: [],
  lines: new Map(),
});

/** Reads the inputs one after another, so that a habitat which one adds is known to the next. */
export function readInputs(
  inputs: readonly ImportInput[],
  family: FamilyId | undefined,
  known: readonly Habitat[],
): ImportReading[] {
  const habitats = [...known];
  return inputs.map(({ file, bytes }) => {
    const text = decode(bytes);
    if (text === undefined) return unreadable(file, 'not a text in UTF-8');
    try {
      const reading = readFileRecord(text, { family, habitats });
      habitats.push(...reading.newHabitats);
      return { file, ...reading };
    } catch (error) {
      return unreadable(file, failedOn(file, error).message);
    }
  });
}
