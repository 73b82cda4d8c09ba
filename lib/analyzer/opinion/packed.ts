import { bytesOfBase64 } from '../../text/base64.ts';
import type { LinearModel, Models } from './model.ts';

/** Models as they are kept: the table in base64, and what each model needs beside it. Written by `npm run train`. */
export interface PackedModels {
  readonly models: readonly (Omit<LinearModel, 'sure' | 'doubts'> & {
    /** Null for never. */
    readonly sure: number | null;
    readonly doubts: number | null;
    /** A step of the model's weights. */
    readonly step: number;
  })[];
  readonly features: number;
  readonly entries: number;
  /** For each feature, in order of keys: distance to the key before and number of entries, as varints; each entry a model and a signed weight in steps, a byte each. */
  readonly table: string;
}

/** @throws RangeError when the table is cut short */
export function unpack({ models, features, entries, table }: PackedModels): Models {
  const bytes = bytesOfBase64(table);
  const keys = new Uint32Array(features);
  const starts = new Uint32Array(features + 1);
  const model = new Uint8Array(entries);
  const weight = new Float32Array(entries);
  let at = 0;
  const byte = (): number => {
    const value = bytes[at++];
    if (value === undefined) throw new RangeError('The table of weights is cut short.');
    return value;
  };
  const varint = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const next = byte();
      value |= (next & 0x7f) << shift;
      if (next < 0x80) return value;
    }
  };
  let key = 0;
  let entry = 0;
  for (let i = 0; i < features; i++) {
    key += varint();
    keys[i] = key;
    starts[i] = entry;
    for (let left = varint(); left > 0; left--) {
      const index = byte();
      model[entry] = index;
      weight[entry] = ((byte() << 24) >> 24) * (models[index]?.step ?? 0);
      entry++;
    }
  }
  starts[features] = entry;
  return {
    models: models.map(({ rule, bias, sure, doubts }) => ({
      rule,
      bias,
      sure: sure ?? Number.POSITIVE_INFINITY,
      doubts: doubts ?? Number.NEGATIVE_INFINITY,
    })),
    keys,
    starts,
    model,
    weight,
  };
}

/** The other way, for training. `weights` in steps of each model, -127 to 127, not 0; by key. */
export function packTable(weights: ReadonlyMap<number, readonly (readonly [model: number, steps: number])[]>): Uint8Array {
  const out: number[] = [];
  const varint = (value: number): void => {
    let rest = value;
    while (rest >= 0x80) {
      out.push((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    out.push(rest);
  };
  let previous = 0;
  for (const [key, entries] of [...weights].sort(([a], [b]) => a - b)) {
    varint(key - previous);
    previous = key;
    varint(entries.length);
    for (const [index, steps] of entries) out.push(index, steps & 0xff);
  }
  return Uint8Array.from(out);
}
