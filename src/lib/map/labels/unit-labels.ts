import type { Unit } from '$lib/content/types';
import type { Scene } from '$lib/scene/types';
import type { LabelRules } from './label-rules';
import type { TextLine } from './label-spec';
import { LABEL_STYLES } from './label-style';
import type { LabelContext, LabelRequest } from './requests';

/**
 * True where units have labels; on a narrow screen beside the text only those with colours. The country's own name
 * over colours would be read as one more unit.
 */
export const labelsUnits = ({ layers }: Scene, rules: LabelRules): boolean =>
  layers.some((l) => (l === 'unit-names' && rules.units !== 'coloured') || l === 'language' || l === 'runoff');

/** The labels of units, those with a printed share first. */
export function unitLabels(context: LabelContext): LabelRequest[] {
  const { scene, rules } = context;
  return labelsUnits(scene, rules) ? namedUnits(context).flatMap((unit) => unitLabel(unit, context)) : [];
}

function namedUnits({ tables, scene, marks, rules }: LabelContext): Unit[] {
  const few = rules.units === 'compared' || rules.units === 'ends';
  return [...tables.units]
    .sort((a, b) => Number(!!b.languagePrinted) - Number(!!a.languagePrinted))
    .filter((unit) => {
      // A mark in the capital has the same name already.
      if (marks.some((m) => m.id === unit.namesake)) return false;
      if (few && scene.layers.includes('runoff')) return !!unit.label?.keep.includes('runoff');
      if (few && !(scene.layers.includes('language') && unit.languagePrinted)) return false;
      return rules.units !== 'ends' || !!unit.label?.keep.includes('narrow');
    });
}

/**
 * The name of a unit with its share, where one is printed: inside the unit, else overlapping its edge. None for a unit
 * without a point.
 */
function unitLabel(unit: Unit, { scene, screen, unitPoints, disputedUnits, t }: LabelContext): LabelRequest[] {
  const xy = unitPoints[unit.iso];
  if (!xy) return [];
  const share = scene.layers.includes('language') ? unit.languagePrinted : '';
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
  if (unit.label?.terrain.length) return [{ ...request, terrains: unit.label.terrain }];
  const inside: LabelRequest = { ...request, terrains: ['focus'], insideUnit: true };
  // A name in the disputed area lies on the land or on the sea: across both it would be dark on one half and pale on the other.
  if (disputedUnits.includes(unit.iso))
    return [inside, { ...request, maxShift: 84, terrains: ['sea'], droppableLines: lines.length - 1 }];
  // The letters on the darkest class are light, and readable on no other: where the shape is small, the share alone is placed.
  if (scene.fills[unit.iso] === 'seq-4')
    return [inside, ...(share ? [{ ...inside, lines: lines.slice(1), text: [share] }] : [])];
  return [inside, { ...request, maxShift: 24, terrains: ['focus', 'sea'] }];
}
