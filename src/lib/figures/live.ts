// The figures that the browser draws.
import type { Component } from 'svelte';
import Days from './days/Days.svelte';
import Dots from './dots/Dots.svelte';
import Timeline from './timeline/Timeline.svelte';
import type { LiveFigure } from '.';
import type { LiveFigureProps } from './shared/figure-props';

export const LIVE: Record<LiveFigure, Component<LiveFigureProps>> = { days: Days, dots: Dots, timeline: Timeline };
