// A JSON body up to a size. What is too long is not read to its end.
import type { IncomingMessage } from 'node:http';
import { err, ok, type Result } from '../../shared/base/result.ts';

// The error is the status to refuse with.
export async function readBody(request: IncomingMessage, most: number): Promise<Result<unknown, number>> {
  if (Number(request.headers['content-length']) > most) return err(413);
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer); // without an encoding a request is read as buffers
  try {
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))));
  } catch {
    return err(400);
  }
}
