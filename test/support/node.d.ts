// Tests that need no browser run in Node; `src` compiles without this.
/// <reference types="node" />
