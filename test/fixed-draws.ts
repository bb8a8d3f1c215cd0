import fc from 'fast-check';

// Loaded before each test in CI: properties draw the same in every run there, since a change must not fail
// by what it did not touch. Elsewhere they draw anew, and a failure names its seed.
fc.configureGlobal({ seed: 1 });
