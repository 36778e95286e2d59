import { loaderResponse } from '../loader.server';

export const prerender = true;

export const GET = loaderResponse;
