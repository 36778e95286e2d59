// What a run of vitest found, for the summary of npm test: a log that is cut at its beginning must still say at its end
// what failed.
import { writeFileSync } from 'node:fs';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** What a run found. */
export interface Findings {
  passed: number;
  failed: { name: string; why: string }[];
}

/** Of an error's message so many characters say what is wrong. */
const LONGEST = 300;
const said = (error: SerializedError | undefined): string =>
  String(error?.message ?? error)
    .slice(0, LONGEST)
    .replaceAll(/\s+/g, ' ')
    .trim();

/**
 * A reporter of vitest that writes `{ passed, failed: [{ name, why }] }` to the file that FINDINGS names. An error
 * outside of every test counts as one that failed.
 */
export default class FindingsReporter implements Reporter {
  onTestRunEnd(files: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    let passed = 0;
    const failed: Findings['failed'] = unhandled.map((error) => ({
      name: 'outside of every test',
      why: `${said(error)} ${
        String(error.stack ?? '')
          .split('\n')
          .find((line) => /^\s*at /.test(line))
          ?.trim() ?? ''
      }`.trim()
    }));
    for (const file of files) {
      for (const error of file.errors()) failed.push({ name: file.relativeModuleId, why: said(error) });
      // What is made ready before a group of tests, or put away after it.
      for (const group of file.children.allSuites())
        for (const error of group.errors())
          failed.push({ name: `${file.relativeModuleId} > ${group.fullName}`, why: said(error) });
      for (const test of file.children.allTests()) {
        const { state, errors } = test.result();
        if (state === 'passed') passed += 1;
        if (state === 'failed')
          failed.push({ name: `${file.relativeModuleId} > ${test.fullName}`, why: said(errors?.[0]) });
      }
    }
    writeFileSync(
      process.env.FINDINGS ?? '.cache/findings.json',
      JSON.stringify({ passed, failed } satisfies Findings)
    );
  }
}
