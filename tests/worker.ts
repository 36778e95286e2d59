// Vitest ends its workers with a signal, on which Node would leave without the handlers of its exit: browsers would be
// left behind.
process.once('SIGTERM', () => process.exit());
