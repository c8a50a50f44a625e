/**
 * Measures, and judges nothing: {@code .ci/benchmark FOLDER} prints what the engine, the import,
 * the list queries, the start and the memory come to on the machine it runs on, and {@code
 * .ci/benchmark-at-size FOLDER} what the list queries come to on a million quotes.
 */
package dev.verbatim.benchmark;
