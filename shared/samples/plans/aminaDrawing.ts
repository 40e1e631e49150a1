// The one file in the sample plans: a drawing of a boat, small enough to stand here whole, so that a sample vault holds a real
// picture whose fingerprint can be checked.
import { stableId } from '../builders/rowLists.ts';

export const aminaDrawing = {
  reference: {
    id: stableId('amina drawing'),
    name: 'My boat',
    mediaType: 'image/png',
    bytes: 235,
    sha256: '39a4c9c1d18db0448fcf3fdef6d863d7e16838e9ef5006f9e3889c486d5ecf56',
  },
  base64: [
    'iVBORw0KGgoAAAANSUhEUgAAAEAAAABACAMAAACdt4HsAAAAD1BMVEXr9Pr6yCg8eL54Rij63FqotnwzAAAAl0lEQVR42u3W2QqEQAxE0U5S///N4ig47TIu',
    'FyYgqUdDHbTpgK1V/h6bAuuPCTMoUMAMCilARAERYvcgQsKAyC6sgPvb+AEE1n8ChAHlA8KAMKB8QBgQBpQPCAPCgBIA+DtwG4jzUIG+A/0Keg70JC+13d0P',
    '+uPoSv1ImGe+qWzq+8Iy7BpteeDf+dXvGn3tQQoooIDXAAOibA+k6iAxCAAAAABJRU5ErkJggg==',
  ].join(''),
} as const;
