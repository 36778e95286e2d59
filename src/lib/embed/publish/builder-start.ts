// The builder's own script: hydrates the form of the prerendered page. A classic script, as the article's.
import { hydrate } from 'svelte';
import type { Offer } from './builder';
import Builder from './Builder.svelte';

const target = document.getElementById('builder');
const data = document.getElementById('builder-data')?.textContent;
if (target && data) hydrate(Builder, { target, props: { offer: JSON.parse(data) as Offer } });
