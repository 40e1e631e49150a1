// Whether two values made of JSON are the same, whatever the order of their keys. A key that is undefined is not there.
export function sameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const left = present(one);
  const right = present(other);
  return (
    left.length === right.length &&
    left.every(([key, value]) => Object.hasOwn(other, key) && sameValue(value, (other as Readonly<Record<string, unknown>>)[key]))
  ); // own key, just asked
}

const present = (of: object): readonly (readonly [string, unknown])[] => Object.entries(of).filter(([, value]) => value !== undefined);
