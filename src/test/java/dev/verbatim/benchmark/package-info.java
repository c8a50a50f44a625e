/**
 * Measures, and judges nothing: {@code .ci/benchmark FOLDER} prints what the engine, the import,
 * the list queries, the start and the memory come to on the machine it runs on.
 */
package dev.verbatim.benchmark;
