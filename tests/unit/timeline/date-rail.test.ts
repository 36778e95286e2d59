import { describe, expect, test } from 'vitest';
import { dayNumber, dayOf } from '$lib/scene/day';
import { clampLabel } from '$lib/timeline/date-rail/labels';
import { railScale } from '$lib/timeline/date-rail/scale';
import { draggedStep, nearestStep, stepByKey, stepOfMeeting, type RailStep } from '$lib/timeline/date-rail/steps';
import { meetings } from '$lib/timeline/meetings';
import { story } from './events';

const first = dayNumber('2013-11-21');
const days = Array.from({ length: 149 }, (_, i) => dayOf(first + i));

describe('railScale', () => {
  test.each([280, 350, 932, 1572])('every day lies right of the day before, at %i px', (width) => {
    const x = railScale(width, story);
    expect(x('2013-11-21')).toBe(0);
    days.slice(1).forEach((day, i) => expect(x(day)).toBeGreaterThan(x(days[i] ?? '')));
    expect(x('2014-04-17')).toBeLessThan(width);
  });

  test('days from 18 February on are equally wide', () => {
    const x = railScale(932, story);
    expect(x('2014-02-18')).toBeCloseTo(x.bend);
    expect(x('2014-03-02') - x('2014-03-01')).toBeCloseTo(x('2014-04-17') - x('2014-04-16'));
  });

  test('the first of each month to scale has a tick', () => {
    expect(railScale(932, story).months).toEqual(['2014-03-01', '2014-04-01']);
  });

  test('a place on the rail leads back to its day', () => {
    const x = railScale(932, story);
    for (const day of days) expect(dayOf(x.invert(x(day)))).toBe(day);
  });

  test('the month of the first event stands at its beginning', () => {
    expect(railScale(932, story).start).toBe('2013-11');
  });

  test('a story without earlier events has no compressed part', () => {
    const x = railScale(932, { ...story, railFrom: '2013-11-21' });
    expect([x.bend, x.start, x('2013-11-21')]).toEqual([0, null, 0]);
    expect(dayOf(x.invert(0))).toBe('2013-11-21');
  });

  test('days and places beyond the ends stay at the ends', () => {
    const x = railScale(932, story);
    expect(x('2013-01-01')).toBe(0);
    expect(x('2014-12-31')).toBe(932);
    expect(dayOf(x.invert(-20))).toBe('2013-11-21');
  });
});

describe('meetings', () => {
  test('are the five meetings of Kerry and Lavrov', () => {
    expect(meetings(story).map((e) => e.id)).toEqual(['t29', 't33', 't40', 't62', 't74']);
  });
});

describe('nearestStep', () => {
  const steps: RailStep[] = ['2014-03-30', '2014-03-28', '2014-02-27', '2014-03-19', '2014-03-30'].map(
    (day, index) => ({ id: `s${index}`, index, day, title: '', focus: '' })
  );

  test('a click goes to the step nearest by day', () => {
    expect(nearestStep(steps, dayNumber('2014-03-17'), -1)).toBe(3);
    expect(nearestStep(steps, dayNumber('2014-01-01'), 3)).toBe(2);
  });

  test('of several steps on one day the next one after the reader is chosen', () => {
    expect(nearestStep(steps, dayNumber('2014-03-30'), -1)).toBe(0);
    expect(nearestStep(steps, dayNumber('2014-03-30'), 0)).toBe(4);
    expect(nearestStep(steps, dayNumber('2014-03-30'), 4)).toBe(0);
  });

  test('a drag rests at the reader’s own step while none is nearer by day', () => {
    expect(draggedStep(steps, dayNumber('2014-03-30'), 4)).toBe(4);
    expect(draggedStep(steps, dayNumber('2014-03-28'), 4)).toBe(1);
    expect(draggedStep(steps, dayNumber('2014-03-30'), 1)).toBe(0);
  });

  test('without steps there is nowhere to go', () => {
    expect(nearestStep([], first, -1)).toBe(-1);
  });
});

describe('the disc of a meeting', () => {
  const scale = railScale(350, story);
  const steps: RailStep[] = [
    ['2014-03-30', ''],
    ['2014-03-06', ''],
    ['2014-03-24', ''],
    ['2014-03-30', 'talks'],
    ['2014-03-14', 't40'],
    ['2014-03-24', 't62']
  ].map(([day = '', focus = ''], index) => ({ id: `s${index}`, index, day, title: '', focus }));
  const pressed = (day: string, off = 0) => stepOfMeeting(steps, meetings(story), scale, scale(day) + off)?.index;

  test('leads to the step that tells of that meeting', () => {
    expect(['2014-03-05', '2014-03-06', '2014-03-14', '2014-03-24', '2014-03-30'].map((day) => pressed(day))).toEqual([
      3, 3, 4, 5, 0
    ]);
  });
  test('is no more than itself: a press beside it is a press on a day', () => {
    expect(pressed('2014-03-14', 12)).toBeUndefined();
  });
});

describe('stepByKey', () => {
  test('arrows move by one step and stop at the opening and at the last step', () => {
    expect(stepByKey('ArrowRight', -1, 43)).toBe(0);
    expect(stepByKey('ArrowRight', 42, 43)).toBe(42);
    expect([stepByKey('ArrowLeft', 0, 43), stepByKey('ArrowLeft', -1, 43)]).toEqual([-1, -1]);
    expect([stepByKey('Home', 20, 43), stepByKey('End', 20, 43), stepByKey('a', 20, 43)]).toEqual([-1, 42, null]);
  });
});

describe('clampLabel', () => {
  test('a label is centred where it can be and stays inside the edges', () => {
    expect(clampLabel(100, 40, 0, 350)).toBe(80);
    expect(clampLabel(5, 40, 0, 350)).toBe(0);
    expect(clampLabel(349, 40, 0, 350)).toBe(310);
  });
});
