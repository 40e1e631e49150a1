// Unknown input to plan content, or the reasons why not. Strict (an unknown key is refused), total (it never throws) and
// idempotent. It looks at shape and safety only: a wrong date or number is kept and reported by `validate`, because a
// draft must hold whatever a person has typed so far.
import { z } from 'zod';
import { err, ok, type Result } from '../base/result.ts';
import { DEFINITION_VERSION, sectionIds, sections } from './definition.ts';
import { FIVE_WAY, IDENTIFIER_SCHEMES, type Field, type FieldKind, type Option } from './fields.ts';
import type { Issue } from './issue.ts';
import { JURISDICTIONS, type PlanContent } from './planContent.ts';
import { hiddenCharacters, isWellFormed, normaliseText } from './text.ts';

// Beyond this a value is not something a person typed.
const MOST_CHARACTERS = 100_000;

const safeText = z
  .string({ error: 'This should be text.' })
  .max(MOST_CHARACTERS, `This is longer than ${MOST_CHARACTERS} characters, which cannot be kept in one answer.`)
  .transform(normaliseText)
  .superRefine((text, context) => {
    const hidden = hiddenCharacters(text);
    if (hidden.length > 0) {
      context.addIssue({
        code: 'custom',
        message: `This holds hidden characters (${hidden.join(', ')}) that can change what a page seems to say. Remove them.`,
      });
    }
    if (!isWellFormed(text)) context.addIssue({ code: 'custom', message: 'This holds half of a character. Type it again.' });
  });

const codeOf = (options: readonly Option[]) =>
  z.enum(
    options.map((option) => option.code),
    { error: 'This is not one of the choices.' },
  );

const unique = (codes: readonly string[]): boolean => new Set(codes).size === codes.length;

type FieldOfKind<Kind extends FieldKind> = Extract<Field, { readonly kind: Kind }>;

const schemas: { readonly [Kind in FieldKind]: (field: FieldOfKind<Kind>) => z.ZodType } = {
  text: () => safeText,
  longText: () => safeText,
  choice: ({ options }) => codeOf(options),
  choices: ({ options }) => z.array(codeOf(options)).refine(unique, 'A choice is listed twice.'),
  fiveWay: () => codeOf(FIVE_WAY),
  date: () => safeText,
  identifier: () => z.strictObject({ scheme: codeOf(IDENTIFIER_SCHEMES), number: safeText }),
};

function answerSchema(field: Field): z.ZodType {
  // The record is keyed by kind; TypeScript cannot pair the looked-up function with the narrowed field.
  const schema = schemas[field.kind] as (field: Field) => z.ZodType;
  return schema(field).optional();
}

const sectionSchema = (fields: Readonly<Record<string, Field>>): z.ZodType =>
  z.strictObject(Object.fromEntries(Object.entries(fields).map(([id, field]) => [id, answerSchema(field)])));

const contentSchema = z.strictObject({
  definition: z.literal(DEFINITION_VERSION),
  jurisdiction: z.enum(JURISDICTIONS),
  answers: z.strictObject(Object.fromEntries(sectionIds.map((id) => [id, sectionSchema(sections[id].fields)]))),
});

function issueOf(path: PropertyKey[], message: string, code: string): Issue {
  const steps = path[0] === 'answers' ? path.slice(1) : path;
  return { path: steps.map(String).join('.'), code, severity: 'error', sentence: message };
}

function issuesOf(error: z.ZodError): readonly Issue[] {
  return error.issues.flatMap((found) => {
    if (found.code === 'unrecognized_keys') {
      return found.keys.map((key) =>
        issueOf([...found.path, key], 'This plan holds a field that this version of Accord does not know.', 'unknown-field'),
      );
    }
    return [issueOf(found.path, found.message, found.code === 'custom' ? 'unsafe-text' : 'wrong-type')];
  });
}

export function decodePlanContent(input: unknown): Result<PlanContent, readonly Issue[]> {
  if (typeof input === 'object' && input !== null && 'definition' in input) {
    const { definition } = input;
    if (typeof definition === 'number' && definition > DEFINITION_VERSION) {
      return err([
        {
          path: 'definition',
          code: 'later-definition',
          severity: 'error',
          sentence: 'This plan was written by a later version of Accord. Update Accord to open it.',
        },
      ]);
    }
  }
  const read = contentSchema.safeParse(input);
  if (!read.success) return err(issuesOf(read.error));
  // The schema is built from the definition that PlanContent is inferred from, at run time, so its static type is wider.
  return ok(read.data as unknown as PlanContent);
}
