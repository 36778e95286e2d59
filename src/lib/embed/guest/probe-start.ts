// The script of the probe's own page.
import { readOptions } from '../options';
import { startProbe } from './probe';

startProbe(readOptions(location.search).options.k ?? '');
