import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const DOCS = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`)
];

/** A page without its examples of code. */
const prose = (path: string): string => readFileSync(path, 'utf8').replace(/^ *```[\s\S]*?^ *```/gm, '');

/** The anchors of a page: its headings, as code hosts write them. */
const anchorsOf = (path: string): string[] =>
  [...prose(path).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-')
  );

describe.each(DOCS)('%s', (path) => {
  it('leads to pages, files and headings that are there', () => {
    const links = [...prose(path).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)];
    const broken = links.filter(([, file = '', anchor]) => {
      const target = file ? join(dirname(path), file) : path;
      if (!existsSync(target)) return true;
      return anchor && target.endsWith('.md') && !anchorsOf(target).includes(anchor);
    });
    expect(broken.map(([link]) => link)).toEqual([]);
  });

  it('names files of the project that are there', () => {
    const named = [...prose(path).matchAll(/`((?:src|tests|tools|docs|data|static)\/[\w./[\]+-]+)`/g)].map(
      ([, name = '']) => name
    );
    expect(named.filter((name) => !existsSync(name))).toEqual([]);
  });

  it('has no empty heading, and nothing cut off at its end', () => {
    expect(prose(path)).not.toMatch(/^#+\s*$/m);
    expect(prose(path).trimEnd()).toMatch(/[.|:`)]$/);
  });
});

it('publishers find what their own desks ask', () => {
  const asked = [
    'choices',
    'strict-content-security-policy',
    'for-the-analytics-desk',
    'for-the-data-protection-officer'
  ];
  const desks = [
    'for-the-performance-desk',
    'for-the-lawyer',
    'for-the-accessibility-officer',
    'print',
    'if-something-is-wrong'
  ];
  expect(anchorsOf('docs/embedding.md')).toEqual(expect.arrayContaining([...asked, ...desks]));
});
