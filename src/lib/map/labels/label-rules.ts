import type { BreakpointName } from '$lib/stage/screen';

/** What a breakpoint has room for. Build time only. */
export interface LabelRules {
  /** How many labels a map has at most, and how many where all units are named. */
  max: number;
  maxWithUnits: number;
  /** Names that a phone has no room for are left out, and those for orientation are placed only where they fit well. */
  fewNames: boolean;
  /** There is too little room to name every base. */
  crowded: boolean;
  /** Lines of the label of clustered bases where the sea beside them is too small for it. */
  clusterLines: 1 | 2;
  /** Room is reserved for what is shown on any day of a step, or only at its end. */
  areasOfDay: 'any' | 'last';
  /** The units that are named: all; those with colours; those with a number or that the text compares; the ends of the scale. */
  units: 'all' | 'coloured' | 'compared' | 'ends';
  /** The lines of distance from the border that are labelled. */
  distances: 'all' | 'middle';
  /** Each of their labels is placed this much below the one before, px, so that labels of neighbouring lines never meet. */
  distanceStagger: number;
  /** The focus country has room for its name and for the whole label of who is absent. */
  wholeAbsentLabel: boolean;
  /** The inset may cover the focus country, and is then left out. */
  insetMayCover: boolean;
}

const DESKTOP: LabelRules = {
  max: 40,
  maxWithUnits: 60,
  fewNames: false,
  crowded: false,
  clusterLines: 2,
  areasOfDay: 'any',
  units: 'all',
  distances: 'all',
  distanceStagger: 40,
  wholeAbsentLabel: true,
  insetMayCover: false
};
const LAPTOP: LabelRules = { ...DESKTOP, wholeAbsentLabel: false };
const NARROW_LAPTOP: LabelRules = { ...LAPTOP, crowded: true, units: 'coloured' };
const LANDSCAPE: LabelRules = { ...NARROW_LAPTOP, clusterLines: 1, distanceStagger: 17, insetMayCover: true };
const TABLET: LabelRules = { ...DESKTOP, max: 16, maxWithUnits: 16 };
const PHONE: LabelRules = {
  ...DESKTOP,
  max: 9,
  maxWithUnits: 9,
  fewNames: true,
  crowded: true,
  units: 'compared',
  distances: 'middle'
};
const SMALL_PHONE: LabelRules = { ...PHONE, units: 'ends' };
const NARROW_PHONE: LabelRules = { ...SMALL_PHONE, clusterLines: 1, areasOfDay: 'last' };

export const LABEL_RULES: Record<BreakpointName, LabelRules> = {
  'phone-320x568': NARROW_PHONE,
  'phone-320x680': NARROW_PHONE,
  'phone-360x667': SMALL_PHONE,
  'phone-360x770': SMALL_PHONE,
  'phone-390x664': PHONE,
  'phone-390x844': PHONE,
  'tablet-768x1024': TABLET,
  'landscape-640x360': LANDSCAPE,
  'landscape-844x390': LANDSCAPE,
  'laptop-900x700': NARROW_LAPTOP,
  'laptop-1024x768': LAPTOP,
  'desktop-1280x800': DESKTOP,
  'desktop-1920x1080': DESKTOP,
  wide: { ...DESKTOP, crowded: true },
  tall: PHONE
};
