// Who may call. The window is started with a launch secret that works once; it buys a token that lives in the window's
// memory and in this process, and nowhere else.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const random = (): string => randomBytes(32).toString('base64url');
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

// Digests have one length, so how long it takes says nothing about what was expected.
const same = (given: string, expected: string): boolean => timingSafeEqual(digest(given), digest(expected));

export interface Access {
  readonly launchSecret: string;
  // The token, the first time the right secret is given; undefined ever after.
  readonly exchange: (secret: string) => string | undefined;
  readonly wasExchanged: () => boolean;
  readonly admits: (authorization: string | undefined) => boolean;
}

export function createAccess(): Access {
  const launchSecret = random();
  let token: string | undefined;
  return {
    launchSecret,
    exchange(secret) {
      if (!same(secret, launchSecret) || token !== undefined) return undefined;
      token = random();
      return token;
    },
    wasExchanged: () => token !== undefined,
    admits: (authorization) => token !== undefined && same(authorization ?? '', `Bearer ${token}`),
  };
}
