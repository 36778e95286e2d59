import type { NameKind } from '$lib/stage/label-set';

/** The type of a label, for measuring; MapLabels.svelte has the same values in CSS. Sizes in px, tracking in em. */
export interface LabelStyle {
  size: number;
  weight: 400 | 500 | 600;
  family: 'sans' | 'serif';
  tracking: number;
  leading: number;
}

const sans = (size: number, weight: 400 | 500 | 600, track = 0): LabelStyle => ({
  size,
  weight,
  family: 'sans',
  tracking: track,
  leading: Math.round(size * 1.15)
});
const serif = (size: number): LabelStyle => ({
  size,
  weight: 400,
  family: 'serif',
  tracking: 0,
  leading: Math.round(size * 1.15)
});

export const LABEL_STYLES: Record<NameKind | 'place' | 'highlighted' | 'line', LabelStyle> = {
  focus: sans(15, 600, 0.34),
  country: sans(12, 500, 0.22),
  close: sans(11, 500),
  area: sans(12, 500, 0.22),
  sea: serif(15),
  river: serif(12),
  unit: sans(12, 400),
  city: sans(13, 500),
  contested: sans(13, 500),
  distance: sans(12, 400),
  place: sans(13, 500),
  highlighted: sans(14, 600),
  line: { ...sans(12, 400), leading: 15 }
};
