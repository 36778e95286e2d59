import type { Unit } from '$lib/content/types';
import type { Scene } from '$lib/scene/types';
import { isNarrowSideBySide, isPhone, type Screen } from '$lib/stage/screen';
import type { TextLine } from './label-spec';
import { LABEL_STYLES } from './label-style';
import type { LabelContext, LabelRequest } from './requests';

/** The units that a narrow phone names: both ends of the scale, and Crimea. */
export const NARROW_PHONE_UNITS = ['UA-43', 'UA-14', 'UA-61'];

/** The units that the step on the run-off compares, and Crimea, which is hatched: named on phones too. */
const RUNOFF_UNITS = ['UA-35', 'UA-61', 'UA-43'];

/**
 * True where the units of Ukraine have labels; on a narrow screen beside the text only those with colours. The country's own name
 * over colours would be read as one more unit.
 */
export const labelsUnits = ({ layers }: Scene, screen: Screen): boolean =>
  layers.some((l) => (l === 'unit-names' && !isNarrowSideBySide(screen)) || l === 'language' || l === 'runoff');

/** The labels of units, those with a printed share first. */
export function unitLabels(context: LabelContext): LabelRequest[] {
  const { scene, screen } = context;
  return labelsUnits(scene, screen) ? namedUnits(context).flatMap((unit) => unitLabel(unit, context)) : [];
}

function namedUnits({ tables, scene, marks, screen }: LabelContext): Unit[] {
  const phone = isPhone(screen);
  return [...tables.units]
    .sort((a, b) => Number(!!b.russianPrinted) - Number(!!a.russianPrinted))
    .filter((unit) => {
      // A mark in the capital has the same name already.
      const isMarked = marks.some(
        (m) => unit.capital.startsWith(m.name) && unit.population2001 < 4e6 && unit.short.startsWith(m.name)
      );
      if (isMarked) return false;
      if (phone && scene.layers.includes('runoff')) return RUNOFF_UNITS.includes(unit.iso);
      if (phone && !(scene.layers.includes('language') && unit.russianPrinted)) return false;
      return !phone || screen.width > 360 || NARROW_PHONE_UNITS.includes(unit.iso);
    });
}

/**
 * The name of a unit with its share, where one is printed: inside the unit, else overlapping its edge. None for a unit
 * without a point.
 */
function unitLabel(unit: Unit, { scene, screen, unitPoints, t }: LabelContext): LabelRequest[] {
  const xy = unitPoints[unit.iso];
  if (!xy) return [];
  const share = scene.layers.includes('language') ? unit.russianPrinted : '';
  const lines: TextLine[] = [
    { text: unit.short, style: LABEL_STYLES.unit },
    ...(share ? [{ text: share, style: LABEL_STYLES.highlighted }] : [])
  ];
  const request: LabelRequest = {
    xy,
    x: t.k * xy[0] + t.x,
    y: t.k * xy[1] + t.y,
    id: unit.iso,
    kind: 'unit',
    radius: 0,
    lines,
    text: lines.map((l) => l.text),
    droppableLines: 0,
    position: 'around',
    maxShift: 40,
    optional: screen.layout === 'stack' && !share
  };
  if (unit.iso === 'UA-40') return [{ ...request, terrains: ['sea'] }];
  const inside: LabelRequest = { ...request, terrains: ['focus'], insideUnit: true };
  // Crimea's name lies on the land or on the sea: across both it would be dark on one half and pale on the other.
  if (unit.iso === 'UA-43')
    return [inside, { ...request, maxShift: 84, terrains: ['sea'], droppableLines: lines.length - 1 }];
  // The letters on the darkest class are light, and readable on no other: where the shape is small, the share alone is placed.
  if (scene.fills[unit.iso] === 'seq-4')
    return [inside, ...(share ? [{ ...inside, lines: lines.slice(1), text: [share] }] : [])];
  return [inside, { ...request, maxShift: 24, terrains: ['focus', 'sea'] }];
}
