const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of a base64 text (RFC 4648). The pure core has no `atob`, and Uint8Array.fromBase64 is not in all our browsers. */
export function bytesOfBase64(text: string): Uint8Array {
  const value = new Map([...SIGNS].map((sign, i) => [sign, i]));
  const plain = text.replaceAll('=', '');
  const out = new Uint8Array(Math.floor((plain.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const sign of plain) {
    held = (held << 6) | (value.get(sign) ?? 0);
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    out[at++] = (held >> bits) & 0xff;
    held &= (1 << bits) - 1;
  }
  return out;
}
