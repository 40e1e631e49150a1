// The lint policy, and the import walls of ARCHITECTURE.md as a table: for each room, what it may not reach for.
// tests/unit/tools/importWalls.test.ts plants a violation of each and expects it to be caught.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'oxlint';

interface Room {
  readonly files: readonly string[];
  readonly excludes?: readonly string[];
  // Import specifiers, as gitignore patterns.
  readonly mayNotImport: readonly string[];
  readonly because: string;
}

const HOST_NODE = ['node:*', 'electron', 'electron/*'];
const DRIVERS = ['better-sqlite3', '@node-rs/argon2'];
const PDF = ['@react-pdf/*', 'fontkit', 'docx'];
const SCHEMAS = ['zod', 'zod/*'];
const VIEW = ['react', 'react/*', 'react-dom', 'react-dom/*', 'zustand', 'zustand/*'];
// The front door of the core is the files that lie at its top; its rooms and its error mapping are inside.
const CORE_INSIDES = ['**/core/*/**', '**/core/outsideFailure*'];
const OUTSIDE_SHARED = ['**/electron/**', '**/renderer/**', '**/tests/**', '**/tools/**'];

const pure = [...HOST_NODE, ...DRIVERS, ...PDF, ...VIEW, ...OUTSIDE_SHARED];

const hosts = ['main', 'preload', 'loopback', 'cli'] as const;
const otherHosts = (own: string): string[] => hosts.filter((host) => host !== own).map((host) => `**/${host}/**`);

const anyHost = hosts.map((host) => `**/${host}/**`);
const coreRooms = ['services', 'store', 'keys', 'vault', 'backups', 'documents'] as const;
// Every room of the core but those named, as one is reached from another.
const rooms = (...open: readonly string[]): string[] =>
  coreRooms.flatMap((room) => (open.includes(room) ? [] : [`../${room}/**`, `../../${room}/**`, `**/core/${room}/**`]));

const featuresFolder = join(import.meta.dirname, 'renderer', 'features');
const features = readdirSync(featuresFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const inWindow = [...HOST_NODE, ...DRIVERS, ...PDF, ...SCHEMAS, '**/electron/**', '**/samples/**', '**/tests/**', '**/tools/**'];

const walls: readonly Room[] = [
  {
    files: ['shared/base/**'],
    mayNotImport: [...pure, ...SCHEMAS, '../plan/**', '../api/**', '../documents/**', '../jurisdiction/**', '../samples/**'],
    because: 'shared/base stands under everything and imports nothing.',
  },
  {
    files: ['shared/files/**'],
    mayNotImport: [...pure, ...SCHEMAS, '../plan/**', '../api/**', '../documents/**', '../jurisdiction/**', '../samples/**'],
    because: 'shared/files looks at bytes: pure, above shared/base only, and knows no plan.',
  },
  {
    files: ['shared/plan/**', 'shared/jurisdiction/**'],
    excludes: ['shared/plan/decode.ts'],
    mayNotImport: [...pure, ...SCHEMAS, '**/api/**', '**/documents/**', '**/fhir/**', '**/samples/**'],
    because: 'shared/plan says what a plan is: pure, and above shared/base only.',
  },
  {
    files: ['shared/plan/decode.ts'],
    mayNotImport: [...pure, '**/api/**', '**/documents/**', '**/fhir/**', '**/samples/**'],
    because: 'shared/plan is pure, and above shared/base only.',
  },
  {
    files: ['shared/documents/**', 'shared/fhir/**'],
    mayNotImport: [...pure, ...SCHEMAS, '**/api/**', '**/samples/**'],
    because: 'outlines know the plan and nothing of how it is asked for.',
  },
  {
    files: ['shared/samples/**'],
    mayNotImport: [...pure, ...SCHEMAS, '**/api/**', '**/documents/**'],
    because: 'samples are plans and nothing more.',
  },
  {
    files: ['shared/api/**'],
    mayNotImport: [...pure, '**/documents/**', '**/samples/**', '**/fhir/**'],
    because: 'the contract knows plans and ids, and nothing of hosts.',
  },
  {
    files: ['electron/core/*.ts', 'electron/core/services/**'],
    mayNotImport: ['electron', ...DRIVERS, ...PDF, ...VIEW, '**/renderer/**', ...anyHost],
    because: 'the core knows no host, and reaches the disk through its rooms only.',
  },
  {
    files: ['electron/core/keys/**'],
    mayNotImport: ['electron', 'better-sqlite3', ...PDF, ...VIEW, ...SCHEMAS, '**/renderer/**', ...rooms('keys'), ...anyHost],
    because: 'keys turns passphrases into keys and back, and knows no disk.',
  },
  {
    files: ['electron/core/store/**'],
    mayNotImport: ['electron', '@node-rs/argon2', ...PDF, ...VIEW, ...SCHEMAS, '**/renderer/**', ...rooms('store', 'keys'), ...anyHost],
    because: 'the store knows rows and a key, not use cases or hosts.',
  },
  {
    files: ['electron/core/vault/**'],
    mayNotImport: ['electron', ...DRIVERS, ...PDF, ...VIEW, ...SCHEMAS, '**/renderer/**', ...rooms('vault', 'keys', 'store'), ...anyHost],
    because: 'the vault is a folder with a header and a store in it, and knows no use case.',
  },
  {
    files: ['electron/core/backups/**'],
    mayNotImport: [
      'electron',
      ...DRIVERS,
      ...PDF,
      ...VIEW,
      ...SCHEMAS,
      '**/renderer/**',
      ...rooms('backups', 'vault', 'keys', 'store'),
      ...anyHost,
    ],
    because: 'backups makes and reads copies of a vault in a process of its own, and knows no use case.',
  },
  {
    files: ['electron/core/documents/*.ts'],
    mayNotImport: [
      'electron',
      ...DRIVERS,
      '@react-pdf/*',
      'docx',
      ...VIEW,
      ...SCHEMAS,
      '**/renderer/**',
      '**/plan/**',
      ...rooms('documents'),
      ...anyHost,
    ],
    because: 'documents turns blocks into bytes and knows neither plans nor the disk.',
  },
  {
    files: ['electron/core/documents/pdf/**'],
    mayNotImport: ['electron', 'docx', ...DRIVERS, ...SCHEMAS, '**/renderer/**', '**/plan/**', ...rooms('documents'), ...anyHost],
    because: 'the PDF renderer knows blocks only.',
  },
  {
    files: ['electron/core/documents/docx/**'],
    mayNotImport: [
      'electron',
      ...DRIVERS,
      '@react-pdf/*',
      'fontkit',
      ...VIEW,
      ...SCHEMAS,
      '**/renderer/**',
      '**/plan/**',
      '**/pdf/**',
      ...rooms('documents'),
      ...anyHost,
    ],
    because: 'the Word renderer knows blocks only.',
  },
  ...hosts.map((host): Room => ({
    files: [`electron/${host}/**`],
    mayNotImport: [
      ...(host === 'main' || host === 'preload' ? [] : ['electron']),
      ...(host === 'preload' ? ['**/core/**', 'node:*'] : [...CORE_INSIDES, '**/core/dispatch*']),
      ...DRIVERS,
      ...PDF,
      ...VIEW,
      ...SCHEMAS,
      '**/renderer/**',
      ...otherHosts(host),
    ],
    because: 'a host lends the core a folder and a clock and carries calls to its front door, and knows no other host.',
  })),
  {
    files: ['renderer/ui/**'],
    mayNotImport: [
      ...inWindow,
      '**/plan/**',
      '**/api/**',
      '**/documents/**',
      '**/form/**',
      '**/features/**',
      '**/app/**',
      '**/platform/**',
    ],
    because: 'renderer/ui holds parts that know nothing of plans.',
  },
  {
    files: ['renderer/form/**'],
    mayNotImport: [...inWindow, '**/api/**', '**/shared/documents/**', '**/features/**', '**/app/**', '**/platform/**'],
    because: 'renderer/form is driven by the definition and knows no feature.',
  },
  {
    files: ['renderer/platform/**'],
    mayNotImport: [...inWindow, '**/features/**', '**/form/**', '**/ui/**', '**/app/**'],
    because: 'renderer/platform is the only place that knows the host, and knows nothing else.',
  },
  {
    files: ['renderer/app/**'],
    mayNotImport: [...inWindow],
    because: 'a window reaches the core through the contract only.',
  },
  ...features.map((feature): Room => ({
    files: [`renderer/features/${feature}/**`],
    mayNotImport: [
      ...inWindow,
      '**/app/**',
      '**/platform/**',
      ...features.flatMap((other) => (other === feature ? [] : [`../${other}/**`, `../../${other}/**`, `**/features/${other}/**`])),
    ],
    because: 'a feature knows its own task; what two share belongs in form, ui or app.',
  })),
];

export default defineConfig({
  plugins: ['typescript', 'react', 'jsx-a11y', 'import', 'unicorn', 'promise', 'node', 'vitest'],
  categories: { correctness: 'error', suspicious: 'error', perf: 'error' },
  ignorePatterns: ['dist/**', '.cache/**', 'node_modules/**', 'test-results/**'],
  rules: {
    eqeqeq: 'error',
    'no-console': 'error',
    'import/no-cycle': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    'typescript/consistent-type-imports': 'error',
    // The compiler says these better (jsx: react-jsx, noImplicitReturns) or our style asks for a reason in words instead.
    'react/react-in-jsx-scope': 'off',
    'typescript/consistent-return': 'off',
    'typescript/no-unsafe-type-assertion': 'off',
    // Saves, migrations and attempts are made one after another on purpose.
    'no-await-in-loop': 'off',
    'import/no-unassigned-import': 'off',
    // Misled by values that change across an await, by packages typed as CommonJS, and by workers, which have no origin.
    'no-unmodified-loop-condition': 'off',
    'import/default': 'off',
    'import/no-named-as-default-member': 'off',
    'unicorn/require-post-message-target-origin': 'off',
    // A desktop tool puts the cursor where the next word goes; where it would surprise is tested with real journeys.
    'jsx-a11y/no-autofocus': 'off',
    // <output> is announced less reliably than role="status" and is styled as a form part.
    'jsx-a11y/prefer-tag-over-role': 'off',
    // A small function reads best beside its only use.
    'unicorn/consistent-function-scoping': 'off',
    'promise/always-return': 'off',
    // A query names the shape of its rows where its SQL is written.
    'typescript/no-unnecessary-type-parameters': 'off',
    // Code points are what a length or an initial means here; graphemes matter on screen only.
    'typescript/no-misused-spread': 'off',
  },
  overrides: [
    ...walls.map(({ files, excludes, mayNotImport, because }) => ({
      files: [...files],
      ...(excludes === undefined ? {} : { excludeFiles: [...excludes] }),
      rules: { 'no-restricted-imports': ['error' as const, { patterns: [{ group: [...mayNotImport], message: because }] }] },
    })),
    // Blocks are laid out once and never change places, and a PDF is not the DOM.
    {
      files: ['electron/core/documents/pdf/**'],
      rules: { 'react/no-array-index-key': 'off' as const, 'jsx-a11y/aria-role': 'off' as const },
    },
    { files: ['tools/**', 'tests/bench/**', 'electron/cli/**'], rules: { 'no-console': 'off' as const } },
  ],
});
