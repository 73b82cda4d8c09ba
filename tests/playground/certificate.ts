import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

export interface Certificate {
  readonly cert: string;
  readonly key: string;
  /** Base64 SHA-256 of the public key: what Chromium's `--ignore-certificate-errors-spki-list` wants. */
  readonly publicKeyHash: string;
}

/** A certificate for the helpdesks' names, made anew at every start and kept in memory only. */
export async function throwawayCertificate(): Promise<Certificate> {
  const names = ['*.zendesk.com', '*.freshdesk.com'];
  const pems = await generate([{ name: 'commonName', value: 'Attune playground' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: names.map((value) => ({ type: 2, value })) }],
  });
  const publicKey = new X509Certificate(pems.cert).publicKey.export({ type: 'spki', format: 'der' });
  return { cert: pems.cert, key: pems.private, publicKeyHash: createHash('sha256').update(publicKey).digest('base64') };
}
