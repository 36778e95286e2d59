// Like a list of days: the events are named, their hours are not.
export { description } from '../days/describe';
