// The script of a graphic's own page: tells the host its height. Classic, so that it runs in any frame.
import { tellHeight } from './height';
import { readOptions } from './options';

const main = document.querySelector('main');
if (main) tellHeight(main, () => main.getBoundingClientRect().bottom, readOptions(location.search, location.hash).options);
