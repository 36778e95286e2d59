import type { Estimate } from '$lib/content/types';
import type { FigureState } from '$lib/scene/types';
import { day, dayShort, number } from '$lib/ui/format';
import { textWidth, wrap } from '$lib/ui/measure';
import { figureStrings } from '$lib/ui/figure-strings';
import { axisOf, extentOf, glyphOf, type Axis, type Glyph } from './estimatesGlyph';
import { layKey } from './estimatesKey';
import { layRows, type RowLayout } from './estimatesLayout';
import { apartLines, borderRows, byClaimant, greatest, inTime, isLit, shortLabel, type ApartKind } from './estimatesRows';

export interface PlannedRow {
  id: string;
  y: number;
  date: string;
  who: string;
  label: string;
  labelX: number;
  /** 'end' where the words stand left of the mark because the right has no room. */
  anchor: 'start' | 'end';
  /** Who says it, where the names have no column of their own; null where the row has no room for it. */
  by: Beside | null;
  /** Size of its type, px: larger where it is lit. */
  size: number;
  lit: boolean;
  /** Published after the talks. */
  later: boolean;
  glyph: Glyph;
}
/** Words beside a mark. */
interface Beside { text: string; x: number; anchor: 'start' | 'end' }
export interface PlannedApart {
  kind: ApartKind;
  name: string;
  y: number;
  /** `dy`: how far a mark steps off the line, px. */
  marks: { id: string; glyph: Glyph; dy: number }[];
  words: Beside[];
}
export interface EstimatesPlan {
  layout: RowLayout;
  axis: Axis;
  whoX: number;
  /** True where names stand beside their marks, because there is no room for a column of them. */
  narrow: boolean;
  groups: { name: string; rows: PlannedRow[] }[];
  apart: PlannedApart[];
  /** Lines of small print at the foot. */
  foot: string[];
  rows: number;
}

/** The night of the talks: what was published after it is fainter. */
const TALKS = '2014-03-30';
/** Soldiers between two grid lines. */
const STEP = 50_000;
/** How much higher than the others a lit row is, and how much larger its type: at most this size, px. */
const LIT_ROW = 1.55;
const LIT_TYPE = 1.28;
const LIT_MOST = 17;
const gapOf = (narrow: boolean): number => (narrow ? 6 : 8);
/** Size of the axis and of small print where the box is narrow, px: the least there is. */
const SMALL = 11;
/** A column of names and a line of reading help need this width; a phone's form serves up to the other, px. */
const NARROW_UNDER = 600;
const PHONE_UNDER = 680;
/** A lower box has no room for what was counted differently, px. */
const APART_FROM = 360;
/** A lower box has no room for the key of a phone, px. */
const KEY_FROM = 270;
/**
 * Lays out the forest plot of the border in a box, px: by claimant, by date within, one scale for all.
 * What was counted differently is below the rule on the same scale; where the box is narrow it is one line of words.
 */
export function planEstimates(estimates: Estimate[], state: FigureState, width: number, height: number, phone: boolean): EstimatesPlan {
  const narrow = width < (phone ? PHONE_UNDER : NARROW_UNDER);
  const gap = gapOf(narrow);
  const apart = apartLines(estimates);
  const { groups, foot, layout } = fitted(estimates, apart, state, width, height, narrow);
  const { size } = layout;
  const lit = (estimate: Estimate): boolean => isLit(estimate, state.focus);
  const sizeOf = (estimate: Estimate): number => (lit(estimate) ? Math.min(LIT_MOST, size * LIT_TYPE) : size);
  const weightOf = (estimate: Estimate): 400 | 600 => (lit(estimate) ? 600 : 400);
  const everyRow = groups.flatMap(({ rows }) => rows);
  const dates = Math.max(...everyRow.map((row) => textWidth(narrow ? dayShort(row.date) : day(row.date), sizeOf(row), 600)));
  const names = [
    ...everyRow.map((row) => textWidth(row.whoShort, sizeOf(row), weightOf(row))), ...apart.map(({ kind }) => textWidth(figureStrings.estimates.apartLines[kind], size))
  ];
  const whoX = dates + 16;
  const headings = Math.max(...groups.map(({ side }) => textWidth(figureStrings.estimates.sides[side], size, 600)));
  const zero = narrow ? Math.max(dates + 16, headings + 6) : whoX + Math.max(...names) + 14;
  const max = Math.max(greatest(everyRow), ...apart.map(({ rows }) => greatest(rows)));
  const axis = axisOf(max, zero, width - textWidth(number(max), size) - gap - 5, STEP, textWidth(number(200_000), narrow ? SMALL : size));

  return {
    layout, axis, whoX, foot, narrow,
    rows: everyRow.length,
    groups: groups.map(({ side, rows }, g) => ({
      name: figureStrings.estimates.sides[side],
      rows: rows.map((estimate, r) => {
        const glyph = glyphOf(estimate, axis.scale, narrow);
        const own = sizeOf(estimate);
        const fits = (text: string): boolean => glyph.right + gap + textWidth(text, own, weightOf(estimate)) <= width;
        const wordless = glyph.kind === 'none';
        const label = (narrow && !wordless) || !fits(estimate.label) ? shortLabel(estimate.label) : estimate.label;
        const anchor = fits(label) || wordless ? 'start' as const : 'end' as const;
        const said = textWidth(label, own, weightOf(estimate));
        const taken = anchor === 'start' ? { from: glyph.left, to: glyph.right + gap + said } : { from: glyph.left - gap - said, to: glyph.right };
        return {
          id: estimate.id, y: layout.groups[g]?.rows[r] ?? 0, size: own, lit: lit(estimate), later: estimate.date > TALKS, glyph, label, anchor,
          by: narrow ? nameBeside(estimate.whoShort, taken, axis.zero, width, (text) => textWidth(text, size)) : null,
          date: narrow ? dayShort(estimate.date) : day(estimate.date),
          who: estimate.whoShort,
          labelX: anchor === 'start' ? glyph.right + gap : glyph.left - gap
        };
      })
    })),
    apart: narrow ? [] : apart.map(({ kind, rows }, index) => {
      const marks = rows.map((estimate) => ({ id: estimate.id, estimate, glyph: glyphOf(estimate, axis.scale, narrow) }));
      return { kind, name: figureStrings.estimates.apartLines[kind], y: layout.apart[index] ?? 0, marks: parted(marks), words: wordsBeside(marks, size, width) };
    })
  };
}

/** Single figures nearer to each other than this would run into a blot, px: they step off the line in turn, by so much. */
const BLOT = { near: 8, step: 3.5 };

/** The marks of one line, in the order of the scale, each with its step up or down; 0 where none is near. */
function parted<T extends { glyph: Glyph }>(marks: T[]): (T & { dy: number })[] {
  const out = [...marks].sort((a, b) => a.glyph.left - b.glyph.left).map((mark) => ({ ...mark, dy: 0 }));
  const dots = out.filter(({ glyph }) => glyph.dot !== null);
  dots.forEach((mark, i) => {
    const before = dots[i - 1];
    const away = (mark.glyph.dot ?? 0) - (before?.glyph.dot ?? 0);
    if (!before || away >= BLOT.near) return;
    // The same figure twice is one mark.
    if (away < 0.5) mark.dy = before.dy;
    else mark.dy = -(before.dy ||= -BLOT.step);
  });
  return out;
}

/** The rows and the small print that fit a box: all of them where it is high enough, or where a step asks for its own. */
function fitted(estimates: Estimate[], apart: ReturnType<typeof apartLines>, state: FigureState, width: number, height: number, narrow: boolean) {
  const all = borderRows(estimates, state.rows);
  // An editor's order; what the table gives no place in it always stays.
  const leaving = all.filter(({ leave }) => leave).sort((a, b) => (a.leave ?? 0) - (b.leave ?? 0));
  for (let out = 0; ; out++) {
    const left = new Set(leaving.slice(0, out));
    const rows = all.filter((row) => !left.has(row));
    const groups = byClaimant(rows);
    const note = [state.note, rows.length < all.length ? figureStrings.estimates.more(all.length - rows.length) : ''].filter(Boolean).join(' ');
    const foot = [
      ...(narrow && height >= APART_FROM ? wrap(apartShort(apart), width, SMALL) : []),
      ...(note ? wrap(note, width, narrow ? SMALL : 12) : [])
    ];
    const layout = layRows({
      groups: groups.map((group) => group.rows.length),
      apart: narrow ? 0 : apart.length,
      weights: groups.map((group) => group.rows.map((row) => (isLit(row, state.focus) ? LIT_ROW : 1))),
      keyLines: height >= KEY_FROM ? layKey(width, SMALL, true).lines : 0,
      footLines: foot.length,
      title: state.title !== '', most: narrow && height > 600 ? 17.5 : undefined, height, narrow
    });
    if ((layout.height <= height && (narrow || layout.legend !== null)) || state.rows.length > 0 || out === leaving.length) return { groups, foot, layout };
  }
}

/** A name after the words of its row, else before the mark; in full, else up to its comma; null where none of it fits. */
function nameBeside(name: string, taken: { from: number; to: number }, left: number, right: number, px: (text: string) => number): Beside | null {
  const gap = gapOf(true);
  for (const text of new Set([name, name.split(', ')[0] ?? name])) {
    if (taken.to + gap + px(text) <= right) return { text, x: taken.to + gap, anchor: 'start' };
    if (taken.from - gap - px(text) >= left + gap) return { text, x: taken.from - gap, anchor: 'end' };
  }
  return null;
}

/** The words of a line below the rule: marks that stand too close for a label each share one. */
function wordsBeside(marks: { estimate: Estimate; glyph: Glyph }[], size: number, width: number): PlannedApart['words'] {
  const gap = gapOf(false);
  const clusters: { estimates: Estimate[]; left: number; right: number }[] = [];
  for (const { estimate, glyph } of [...marks].sort((a, b) => a.glyph.left - b.glyph.left)) {
    const open = clusters[clusters.length - 1];
    if (open && glyph.left - open.right < gap * 2 + textWidth(inWords(open.estimates, false), size)) {
      open.estimates.push(estimate);
      open.right = Math.max(open.right, glyph.right);
    } else {
      clusters.push({ estimates: [estimate], left: glyph.left, right: glyph.right });
    }
  }
  return clusters.map((cluster, index) => {
    const room = (clusters[index + 1]?.left ?? width + gap) - gap - (cluster.right + gap);
    const full = inWords(cluster.estimates, true);
    const short = inWords(cluster.estimates, false);
    const text = textWidth(full, size) <= room ? full : short;
    const fits = textWidth(text, size) <= room;
    return { text, x: fits ? cluster.right + gap : cluster.left - gap, anchor: fits ? 'start' as const : 'end' as const };
  });
}

/** Up to two statements in their own words with the day and, `named`, who makes them; more as lowest to highest. */
function inWords(estimates: Estimate[], named: boolean): string {
  const ordered = inTime(estimates);
  if (ordered.length < 3) {
    return ordered.map(({ label, whoShort, date }) => [label, ...(named ? [whoShort] : []), ...when(date, named)].join(', ')).join('; ');
  }
  const extents = ordered.flatMap((estimate) => extentOf(estimate) ?? []);
  const span = figureStrings.estimates.fromTo(number(Math.min(...extents)), number(Math.max(...extents)));
  return `${span}, ${dayShort(ordered[0]?.date ?? '')}–${dayShort(ordered[ordered.length - 1]?.date ?? '')}`;
}

/** The day for an estimate of 2014; the year for an older text, unless the name beside it says it. */
function when(date: string, named: boolean): string[] {
  if (date.startsWith('2014')) return [dayShort(date)];
  return named ? [] : [date.slice(0, 4)];
}

function apartShort(apart: ReturnType<typeof apartLines>): string {
  const exercises = apart.find(({ kind }) => kind === 'exercise')?.rows ?? [];
  const figures = exercises.flatMap((estimate) => extentOf(estimate) ?? []);
  const additions = apart.find(({ kind }) => kind === 'addition')?.rows ?? [];
  return figureStrings.estimates.apartShort(figureStrings.estimates.fromTo(number(Math.min(...figures)), number(Math.max(...figures))), additions.map(({ label }) => label).join('; '));
}
