// Runs the named steps of a check one after another and keeps the score. A step is a command; steps that run tests leave
// a report behind, so that the totals at the end are counted and not guessed.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { styleText } from 'node:util';

/**
 * @typedef {object} Step
 * @property {string} name what is being done, in words
 * @property {readonly string[]} command
 * @property {string} [report] a JSON report of Vitest or Playwright, relative to the checkout
 * @property {Readonly<Record<string, string>>} [env]
 */

/**
 * @typedef {object} Score
 * @property {number} passed
 * @property {number} failed
 */

const root = join(import.meta.dirname, '..');

/** @param {Step} step @returns {Promise<number>} */
const run = ({ command: [program = '', ...args], env = {} }) =>
  new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
    child.once('error', (error) => {
      console.error(`Could not start ${program}: ${error.message}`);
      resolve(127);
    });
    child.once('exit', (code) => resolve(code ?? 1));
  });

/** Vitest counts at the top of its report; Playwright under `stats`. @param {string} file @returns {Score} */
function scoreOf(file) {
  const report = JSON.parse(readFileSync(file, 'utf8'));
  if (report.stats) {
    return { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected + report.errors.length };
  }
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

/**
 * Runs every step, also after one has failed, so that one run shows all there is to mend.
 * @param {readonly Step[]} steps
 * @returns {Promise<Score>}
 */
export async function runSteps(steps) {
  const total = { passed: 0, failed: 0 };
  mkdirSync(join(root, '.cache'), { recursive: true });
  for (const step of steps) {
    const report = step.report === undefined ? undefined : join(root, step.report);
    if (report) rmSync(report, { force: true });
    console.log(styleText('bold', `\n${step.name}`));
    const started = performance.now();
    const code = await run(step);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const score = report && existsSync(report) ? scoreOf(report) : { passed: 0, failed: 0 };
    total.passed += score.passed;
    total.failed += score.failed;
    // A step that failed without a failed test (a type error, a crash, no test found) must still count as a failure.
    if (code !== 0 && score.failed === 0) total.failed += 1;
    console.log(code === 0 ? styleText('green', `  done in ${seconds} s`) : styleText('red', `  FAILED after ${seconds} s`));
  }
  return total;
}

/** The closing line, alone, and the exit code. @param {Score} score */
export function close(score) {
  const line = `${score.passed} passed, ${score.failed} failed`;
  writeFileSync(join(root, '.cache/totals.txt'), `${line}\n`);
  console.log(`\n${line}`);
  process.exitCode = score.failed === 0 && score.passed > 0 ? 0 : 1;
}
