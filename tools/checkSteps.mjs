// What must hold before a change lands, in the order in which a failure is found soonest. Beside it `npm test` runs the
// browser journeys.

/** @type {readonly import('./steps.mjs').Step[]} */
export const checkSteps = [
  { name: 'The lockfile installs as it stands', command: ['npm', 'ci', '--dry-run', '--ignore-scripts', '--loglevel=error'] },
  { name: 'Format', command: ['oxfmt', '--check'] },
  { name: 'Lint and import walls', command: ['oxlint', '--type-aware'] },
  { name: 'Types', command: ['tsc', '-b'] },
  { name: 'Dead code', command: ['knip', '--no-progress'] },
  {
    name: 'Unit, contract, golden, security and reliability tests',
    command: ['vitest', 'run', '--reporter=dot', '--reporter=json', '--outputFile.json=.cache/vitest.json'],
    report: '.cache/vitest.json',
  },
];
