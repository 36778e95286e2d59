// Entry of the builder's script: hydrates the form in the prerendered page. It is a classic script, like the article's.
import { hydrate } from 'svelte';
import type { Offer } from './builder';
import Builder from './Builder.svelte';

const target = document.getElementById('builder');
const data = document.getElementById('builder-data')?.textContent;
if (target && data) hydrate(Builder, { target, props: { offer: JSON.parse(data) as Offer } });
