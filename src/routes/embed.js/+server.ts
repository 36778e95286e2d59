import { loaderResponse } from '../embed/loader.server';

export const prerender = true;

export const GET = loaderResponse;
