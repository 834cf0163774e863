// The test runner brings Mocha's `describe` and `it` as globals.
/// <reference types="mocha" />
