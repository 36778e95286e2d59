// Entry of the script of the probe's page.
import { readOptions } from '../options';
import { startProbe } from './probe';

startProbe(readOptions(location.search).options.k ?? '');
