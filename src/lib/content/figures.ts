// Checks that the figure a step names, its focus and its rows exist in the data.
import { buildSpec } from '../figures/index.ts';
import { fileOf } from '../figures/shared/row-ids.ts';
import type { BuildSpec, Focus, Known } from '../figures/shared/spec.ts';
import type { FailAtKey } from './block-errors.ts';
import type { FigureName, Step } from './types.ts';

/** Where the kinds of groups are written. */
const GROUPS = 'a group of data/vocabulary.aml';

/** What a step without a figure may say of one. */
const NO_FIGURE: Pick<BuildSpec, 'focus' | 'rows' | 'needsRows' | 'kinds'> = { focus: null, rows: null };

/**
 * Refuses a focus and rows that the step's figure does not take: it would show something else without a word. Ids that do not
 * exist are refused by the registry.
 */
export function checkFigure(step: Pick<Step, 'figure' | 'focus' | 'rows'>, known: Known, fail: FailAtKey): void {
  const { figure, focus, rows } = step;
  const spec = figure ? buildSpec(figure) : NO_FIGURE;
  checkFocus(figure, focus, spec.focus, known, fail);
  checkKinds(step, spec, known, fail);
  const table = typeof spec.rows === 'function' ? spec.rows(focus) : spec.rows;
  if (typeof table === 'string' && rows.length === 0 && spec.needsRows?.(focus))
    fail('figure', figure ?? '', 'has no rows', `a line "rows: …": ids of ${fileOf(table)}`);
  for (const id of rows) {
    const file = known.registry.rows.get(id)?.file;
    if (!file) continue;
    if (table === null)
      fail('rows', id, figure ? `is not listed by the figure ${figure}` : 'has no figure to list it', 'no rows');
    else if (file !== fileOf(table))
      fail('rows', id, `is of ${file}, which the figure ${figure} does not list`, `an id of ${fileOf(table)}`);
  }
}

/** Refuses a figure that would be empty because no group, or none of the rows, is of the kind that it draws. */
function checkKinds(
  { figure, focus, rows }: Pick<Step, 'figure' | 'focus' | 'rows'>,
  { kinds }: Pick<BuildSpec, 'kinds'>,
  { tables }: Known,
  fail: FailAtKey
): void {
  if (!kinds) return;
  const groups = kinds.table === 'estimates' ? tables.estimateGroups : tables.countGroups;
  const listed = tables[kinds.table].filter(({ id }) => rows.includes(id));
  for (const kind of kinds.of(focus)) {
    if (!groups.some((group) => group.kind === kind))
      fail(
        'figure',
        figure ?? '',
        `has nothing to draw: no group is of the kind ${kind}`,
        `"kind: ${kind}" in ${GROUPS}`
      );
    else if (listed.length > 0 && !listed.some((row) => row.kind === kind))
      fail('rows', rows.join(' '), 'has no row that the figure draws', `a row of a group of the kind ${kind}`);
  }
}

function checkFocus(figure: FigureName | null, focus: string, spec: Focus | null, known: Known, fail: FailAtKey): void {
  if (!spec) {
    if (focus !== '') fail('focus', focus, figure ? `is nothing to the figure ${figure}` : 'has no figure', 'no focus');
    return;
  }
  if (focus === '') {
    if (!spec.optional) fail('figure', figure ?? '', 'has no focus', `a line "focus: …": ${spec.expected}`);
    return;
  }
  const allowed = new Set(spec.allowed(known));
  for (const word of spec.several ? focus.split(/[\s;,]+/).filter(Boolean) : [focus]) {
    if (!allowed.has(word)) fail('focus', word, `is nothing that the figure ${figure} turns on`, spec.expected);
  }
}
